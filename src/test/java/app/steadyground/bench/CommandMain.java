package app.steadyground.bench;

import app.steadyground.cli.Commands;

/** Runs one command and prints what memory it took. */
final class CommandMain {
    private CommandMain() {
    }

    public static void main(String[] args) throws Exception {
        int code = Commands.run(args);
        Figures.print("done", code);
        Memory.print();
        System.exit(code);
    }
}
