package app.steadyground;

import app.steadyground.app.WindowStart;
import app.steadyground.cli.Commands;

/** The only way in: no arguments or a folder opens the window, a command runs without one. */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        if (args.length > 0 && Commands.knows(args[0])) {
            System.exit(Commands.run(args));
        }
        System.exit(WindowStart.run(args, System.err));
    }
}
