package app.steadyground.cli;

import app.steadyground.guide.Texts;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** {@code completion}: prints what bash needs to complete these commands. */
final class CompletionCommand extends Command {
    CompletionCommand(Terminal terminal) {
        super(terminal, "completion", Texts.get("cli.completion"));
    }

    @Override
    int run(ParseResult given, Terminal terminal) {
        CommandLine root = spec().commandLine().getParent();
        // What picocli writes names its own version and the day; a package is to come out the same each time.
        AutoComplete.bash(root.getCommandName(), root).lines().filter(l -> !l.startsWith("# Date:") && !l.startsWith("# Version:"))
                .forEach(terminal.out()::println);
        return DONE;
    }
}
