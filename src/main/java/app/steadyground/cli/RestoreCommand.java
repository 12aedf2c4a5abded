package app.steadyground.cli;

import app.steadyground.guide.Texts;
import app.steadyground.storage.BackupFile;
import app.steadyground.storage.BackupProblem;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Unpacks a backup into a workbook of its own. */
final class RestoreCommand extends Command {
    private static final String TO = "--to";

    RestoreCommand(Terminal terminal) {
        super(terminal, "restore", Texts.get("cli.restore"));
        spec().addPositional(PositionalParamSpec.builder().index("0").paramLabel("FILE.zip").type(Path.class)
                .required(true).description(Texts.get("cli.restore.zip")).build());
        spec().addOption(OptionSpec.builder(TO).paramLabel("FOLDER").type(Path.class).required(true)
                .description(Texts.get("cli.restore.to")).build());
    }

    @Override
    int run(ParseResult given, Terminal terminal) throws Refusal {
        BackupFile.Restored restored = restore(folder(given), given.matchedOptionValue(TO, null), terminal);
        terminal.line(Texts.get("cli.restore.done", restored.entries(), restored.folder().toString()));
        restored.faults().forEach(f -> terminal.line(f.file() + ": " + Texts.get(f.problem().key())));
        return restored.faults().isEmpty() ? DONE : PROBLEMS_FOUND;
    }

    private static BackupFile.Restored restore(Path zip, Path to, Terminal terminal) throws Refusal {
        try (Stop stop = new Stop(); Meter meter = new Meter(terminal, stop)) {
            return new BackupFile(zip).restore(to, meter);
        } catch (BackupProblem e) {
            throw new Refusal(e.sentence());
        } catch (CancellationException e) {
            throw new Refusal(Texts.get("cli.restore.stopped"));
        }
    }
}
