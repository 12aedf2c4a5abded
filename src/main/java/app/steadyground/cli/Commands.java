package app.steadyground.cli;

import app.steadyground.entry.NotSaved;
import app.steadyground.guide.Texts;
import app.steadyground.guide.Version;
import app.steadyground.storage.FolderProblem;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Everything that can be done without a window. No command prints a stack trace, whatever happens. */
public final class Commands {
    private static final String NAME = "steady-ground";

    private Commands() {
    }

    /** Whether the program's first argument asks for a command; otherwise it is a folder to open in the window. */
    public static boolean knows(String argument) {
        if (argument.startsWith("-")) {
            return true;
        }
        // The path of a folder. Making all commands only to find that out would keep the window waiting.
        if (argument.contains("/") || argument.contains("\\")) {
            return false;
        }
        Terminal nowhere = new Terminal(System.out, System.err, false);
        return commandLine(nowhere).getSubcommands().containsKey(argument);
    }

    /**
     * Runs a command on the console, in UTF-8.
     *
     * @return the exit code: 0 done, 1 problems found, 2 wrong use or environment
     */
    public static int run(String[] args) {
        boolean live = System.console() != null && System.console().isTerminal();
        return run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err), live);
    }

    /** @param live whether a person watches {@code err}, so that long work shows its progress there */
    public static int run(String[] args, PrintStream out, PrintStream err, boolean live) {
        return run(args, new Terminal(out, err, live));
    }

    static int run(String[] args, Terminal terminal) {
        PrintStream out = terminal.out();
        PrintStream err = terminal.err();
        try {
            int code = commandLine(terminal).execute(args);
            if (out.checkError()) {
                err.println(Texts.get("cli.output-lost"));
                return Math.max(code, Command.PROBLEMS_FOUND);
            }
            return code;
        } catch (RuntimeException | Error e) {
            err.println(sentence(e));
            return Command.WRONG_USE;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static CommandLine commandLine(Terminal terminal) {
        CommandSpec root = group(NAME, Texts.get("cli.about"));
        root.usageMessage().customSynopsis(Texts.get("cli.synopsis").split("\n"));
        root.usageMessage().footer(Texts.get("cli.exit-codes").split("\n"));
        root.version(Texts.get("cli.name-and-version", Version.TEXT));
        root.addOption(OptionSpec.builder("-V", "--version").versionHelp(true)
                .description(Texts.get("cli.version")).build());
        List<Command> commands = List.of(new NewCommand(terminal), new CheckCommand(terminal),
                new SearchCommand(terminal), new ListCommand(terminal), new TrendsCommand(terminal), new SampleCommand(terminal), new ExportCommand(terminal), new ImportCommand(terminal),
                new BackupCommand(terminal), new RestoreCommand(terminal),
                new CompletionCommand(terminal), new ManualCommand(terminal));
        commands.forEach(c -> root.addSubcommand(c.spec().name(), c.spec()));
        CommandSpec guide = group("guide", Texts.get("cli.guide"));
        guide.addSubcommand("check", new GuideCommand(terminal).spec());
        root.addSubcommand("guide", guide);

        return new CommandLine(root)
                .setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, args) -> wrongUse(e, terminal))
                .setExecutionExceptionHandler((e, line, given) -> failed(e, terminal));
    }

    /** A command that only holds others. */
    private static CommandSpec group(String name, String about) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(about);
        return spec.addOption(Command.help());
    }

    private static int wrongUse(ParameterException e, Terminal terminal) {
        terminal.err().println(e.getMessage());
        terminal.err().println(Texts.get("cli.see-help", e.getCommandLine().getCommandSpec().qualifiedName()));
        return Command.WRONG_USE;
    }

    private static int failed(Exception e, Terminal terminal) {
        if (e instanceof ParameterException wrong) {
            return wrongUse(wrong, terminal);
        }
        terminal.err().println(sentence(e));
        return Command.WRONG_USE;
    }

    private static String sentence(Throwable e) {
        return switch (e) {
            case FolderProblem p -> Texts.get(p.kind().key());
            case NotSaved n -> Texts.get("cli.not-saved", Texts.get(n.reason().key()));
            case Refusal r -> r.getMessage();
            case OutOfMemoryError m -> Texts.get("cli.memory");
            default -> Texts.get("cli.unexpected");
        };
    }

    private static PrintStream utf8(FileDescriptor where) {
        return new PrintStream(new FileOutputStream(where), true, StandardCharsets.UTF_8);
    }
}
