package app.steadyground.cli;

import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.entry.NotSaved;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.GuideFiles;
import app.steadyground.storage.Places;
import app.steadyground.storage.Translations;
import app.steadyground.storage.WorkbookFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One command: its name, what it takes, and what it does. */
abstract class Command implements Callable<Integer> {
    static final int DONE = 0;
    static final int PROBLEMS_FOUND = 1;
    static final int WRONG_USE = 2;
    private static final String PASSPHRASE_FILE = "--passphrase-file";

    private final CommandSpec spec;
    private final Terminal terminal;

    /** @param about one sentence for the help */
    Command(Terminal terminal, String name, String about) {
        this.terminal = terminal;
        this.spec = CommandSpec.wrapWithoutInspection(this).name(name);
        spec.usageMessage().description(about);
        spec.addOption(help());
    }

    /** @return the exit code */
    abstract int run(ParseResult given, Terminal terminal) throws FolderProblem, NotSaved, Refusal;

    @Override
    public final Integer call() throws Exception {
        return run(spec.commandLine().getParseResult(), terminal);
    }

    final CommandSpec spec() {
        return spec;
    }

    /** Makes the first argument a folder; {@link #folder} gives it. */
    final void takeFolder(String description) {
        spec.addPositional(PositionalParamSpec.builder().index("0").paramLabel("FOLDER").type(Path.class)
                .required(true).description(description).build());
        spec.addOption(OptionSpec.builder(PASSPHRASE_FILE).paramLabel("FILE").type(Path.class)
                .description(Texts.get("cli.passphrase")).build());
    }

    /** Opens the folder given, with a passphrase if it is locked. */
    static WorkbookFolder open(ParseResult given, Terminal terminal) throws FolderProblem, Refusal {
        return terminal.door().open(folder(given), passphraseFile(given));
    }

    /** The guide in the language that the workbook was made with, and the words that follow too, if that translation is on this computer. */
    static Guide guide(WorkbookFolder folder) {
        Guide own = GuideFiles.bundled();
        return Translations.speak(folder.info().guide().language(), own, new Translations(Places.ofThisUser().config(), own).all());
    }

    /** Makes the folder given into a workbook, locked if there is a file with a passphrase. */
    static WorkbookFolder create(ParseResult given, Terminal terminal, GuideRef guide, Ids ids, Instant now)
            throws FolderProblem, Refusal {
        Optional<Path> file = passphraseFile(given);
        return file.isPresent() ? terminal.door().create(folder(given), file.get(), guide, ids, now)
                : WorkbookFolder.create(folder(given), guide, ids, now);
    }

    private static Optional<Path> passphraseFile(ParseResult given) {
        return Optional.ofNullable(given.matchedOptionValue(PASSPHRASE_FILE, null));
    }

    static Path folder(ParseResult given) {
        return given.matchedPositionalValue(0, Path.of(""));
    }

    /** What was asked for does not go together. */
    final ParameterException wrongUse(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help").usageHelp(true).description(Texts.get("cli.help")).build();
    }
}
