package app.steadyground.cli;

import app.steadyground.entry.Caution;
import app.steadyground.entry.Ids;
import app.steadyground.entry.Ledger;
import app.steadyground.entry.NotSaved;
import app.steadyground.entry.OpenList;
import app.steadyground.entry.Revision;
import app.steadyground.entry.SmallList;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Texts;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.Outlying;
import app.steadyground.storage.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Notes in a workbook what a command wrote outside it, and says once that nothing guards it. Neither makes the command fail. */
record Outgoing(WorkbookFolder folder, Terminal terminal) {

    private interface Change {
        void make(OpenList list);
    }

    /** @param pages ids of the pages it tells of; empty for all, or none */
    void note(Path path, Ledger.What what, List<String> pages, boolean guarded) {
        Path whole = path.toAbsolutePath().normalize();
        Outlying.Print print;
        try {
            print = new Outlying().print(whole);
        } catch (IOException e) {
            print = new Outlying.Print(0, "");
        }
        Ledger.Written written = new Ledger.Written(whole.toString(), what, Clock.systemUTC().instant(), pages, guarded, print.bytes(), print.sum());
        try {
            change(Ledger.LIST, list -> Ledger.note(list, written));
        } catch (NotSaved | FolderProblem e) {
            terminal.err().println(Texts.get("cli.not-noted"));
        }
    }

    /** @param sentence said if it was not said before in this workbook */
    void caution(Caution about, String sentence) {
        try {
            change(Caution.LIST, list -> {
                if (about.isDue(list)) {
                    terminal.err().println(sentence);
                    about.told(list, LocalDate.now());
                }
            });
        } catch (NotSaved | FolderProblem e) {
            // It will be said once more.
        }
    }

    /** Only the list itself is read. */
    private void change(String name, Change change) throws NotSaved, FolderProblem {
        String item = new SmallList(new Workbook(folder.info(), List.of(), List.of()), name).item();
        Workbook small = new Workbook(folder.info(), folder.revisions(item), List.of());
        List<Revision> changed = new ArrayList<>();
        change.make(new OpenList(small, name, Ids.secure(), Clock.systemDefaultZone(), changed::add));
        for (Revision revision : changed) {
            folder.save(revision);
        }
    }
}
