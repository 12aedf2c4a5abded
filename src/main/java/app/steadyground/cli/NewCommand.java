package app.steadyground.cli;

import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.GuideFiles;
import app.steadyground.storage.WorkbookFolder;
import java.time.Instant;
import picocli.CommandLine.ParseResult;

/** Makes a new workbook. */
final class NewCommand extends Command {
    NewCommand(Terminal terminal) {
        super(terminal, "new", Texts.get("cli.new"));
        takeFolder(Texts.get("cli.new.folder"));
    }

    @Override
    int run(ParseResult given, Terminal terminal) throws FolderProblem, Refusal {
        Guide guide = GuideFiles.bundled();
        GuideRef ref = GuideRef.of(guide);
        WorkbookFolder made = create(given, terminal, ref, Ids.secure(), Instant.now());
        terminal.line(Texts.get("cli.new.done", made.folder().toString()));
        return DONE;
    }
}
