package app.steadyground.cli;

import app.steadyground.entry.Caution;
import app.steadyground.entry.Ledger.What;
import app.steadyground.guide.Texts;
import app.steadyground.storage.BackupProblem;
import app.steadyground.storage.Backups;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.WorkbookFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Writes one verified backup of a workbook. */
final class BackupCommand extends Command {
    private static final String TO = "--to";
    private static final String FORCE = "--force";

    BackupCommand(Terminal terminal) {
        super(terminal, "backup", Texts.get("cli.backup"));
        takeFolder(Texts.get("cli.folder"));
        spec().addOption(OptionSpec.builder(TO).paramLabel("FILE.zip").type(Path.class).required(true)
                .description(Texts.get("cli.backup.to")).build());
        spec().addOption(OptionSpec.builder(FORCE).type(boolean.class).description(Texts.get("cli.backup.force")).build());
    }

    @Override
    int run(ParseResult given, Terminal terminal) throws FolderProblem, Refusal {
        Path zip = given.matchedOptionValue(TO, null);
        if (!String.valueOf(zip.getFileName()).endsWith(".zip")) {
            throw wrongUse(Texts.get("cli.backup.ending"));
        }
        WorkbookFolder folder = open(given, terminal);
        Backups.Made made = write(folder, zip, given.hasMatchedOption(FORCE), terminal);
        terminal.line(Texts.get("cli.backup.done", made.backup().entries(), made.backup().file().toString()));
        Outgoing outgoing = new Outgoing(folder, terminal);
        if (!folder.isLocked()) {
            outgoing.caution(Caution.BACKUP, Texts.get("cli.caution.backup"));
        }
        outgoing.note(zip, What.BACKUP, List.of(), folder.isLocked());
        made.left().forEach(path -> terminal.line(Texts.get("cli.backup.left", path)));
        return made.left().isEmpty() ? DONE : PROBLEMS_FOUND;
    }

    private static Backups.Made write(WorkbookFolder folder, Path zip, boolean replace, Terminal terminal) throws Refusal {
        try (Stop stop = new Stop(); Meter meter = new Meter(terminal, stop)) {
            return Backups.write(folder, zip, replace, Instant.now(), meter);
        } catch (BackupProblem e) {
            throw new Refusal(e.kind() == BackupProblem.Kind.EXISTS ? Texts.get("cli.backup.exists", zip.toString()) : e.sentence());
        } catch (CancellationException e) {
            throw new Refusal(Texts.get("cli.backup.stopped"));
        }
    }
}
