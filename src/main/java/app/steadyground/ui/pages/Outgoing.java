package app.steadyground.ui.pages;

import app.steadyground.entry.Ledger;
import app.steadyground.entry.Ledger.What;
import app.steadyground.storage.Outlying;
import app.steadyground.ui.work.Work;
import java.nio.file.Path;
import java.util.List;

/** Notes in the workbook's ledger what was written outside it. JavaFX thread. */
public record Outgoing(Session session, Work work) {

    /**
     * @param pages ids of the pages it tells of; empty for all, or none
     * @param guarded whether it opens only with a password or passphrase
     */
    public void note(Path path, What what, List<String> pages, boolean guarded) {
        Path whole = path.toAbsolutePath().normalize();
        // What cannot be read back just now is noted all the same; then only its place is known.
        work.run(() -> new Outlying().print(whole), print -> put(whole, what, pages, guarded, print),
                e -> put(whole, what, pages, guarded, new Outlying.Print(0, "")));
    }

    /** A folder in which backups are made. Noted once: what lies there, the backups themselves tell. */
    public void noteBackups(Path folder, boolean guarded) {
        Path whole = folder.toAbsolutePath().normalize();
        if (!session.list(Ledger.LIST).has(whole.toString())) {
            put(whole, What.BACKUPS, List.of(), guarded, new Outlying.Print(0, ""));
        }
    }

    private void put(Path path, What what, List<String> pages, boolean guarded, Outlying.Print print) {
        Ledger.note(session.list(Ledger.LIST), new Ledger.Written(path.toString(), what, session.clock().instant(), pages, guarded,
                print.bytes(), print.sum()));
    }
}
