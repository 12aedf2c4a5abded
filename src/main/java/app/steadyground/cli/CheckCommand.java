package app.steadyground.cli;

import app.steadyground.entry.Fault;
import app.steadyground.guide.Texts;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.WorkbookFolder;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** Reads every file of a workbook and names those that are damaged. */
final class CheckCommand extends Command {
    CheckCommand(Terminal terminal) {
        super(terminal, "check", Texts.get("cli.check"));
        takeFolder(Texts.get("cli.folder"));
    }

    @Override
    int run(ParseResult given, Terminal terminal) throws FolderProblem, Refusal {
        try {
            return check(given, terminal);
        } catch (FolderProblem e) {
            if (e.kind() != FolderProblem.Kind.DAMAGED) {
                throw e;
            }
            terminal.line(Texts.get(e.kind().key()));
            return PROBLEMS_FOUND;
        }
    }

    private static int check(ParseResult given, Terminal terminal) throws FolderProblem, Refusal {
        WorkbookFolder folder = open(given, terminal);
        List<Fault> faults;
        int items;
        try (Meter meter = new Meter(terminal)) {
            faults = folder.check(meter);
            items = meter.total();
        }
        for (Fault fault : faults) {
            terminal.line(fault.file() + ": " + Texts.get(fault.problem().key()));
        }
        if (faults.isEmpty()) {
            terminal.line(Texts.get("cli.check.good", items));
            return DONE;
        }
        terminal.line(Texts.get("cli.check.damaged", items, faults.size()));
        return PROBLEMS_FOUND;
    }
}
