package app.steadyground.ui.settings;

import app.steadyground.entry.Caution;
import app.steadyground.entry.Ledger.What;
import app.steadyground.storage.BackupPlan;
import app.steadyground.storage.Backups;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.pages.CautionNote;
import app.steadyground.ui.pages.Outgoing;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.work.Desk;
import app.steadyground.ui.work.Work;
import java.nio.file.Path;
import java.util.List;

/** What the screens about backups work with. JavaFX thread. */
public record BackupRoom(Session session, WorkbookFolder folder, Work work, Desk desk, Memory memory) {

    /** Remembers what was decided, for this workbook. */
    public interface Memory {
        BackupPlan plan();

        void setPlan(BackupPlan plan);

        /** Where backups go as long as nothing else was chosen. */
        Path usualFolder();

        /** Opens a workbook in the place of this one. */
        void open(Path workbook);
    }

    /** What is to be said of where backups and copies lie, as long as it was not said before. */
    CautionNote caution() {
        return new CautionNote(session, folder.isLocked() ? List.of() : List.of(Caution.BACKUP));
    }

    /** Where the ledger is kept. */
    public Outgoing outgoing() {
        return new Outgoing(session, work);
    }

    /** What restoring one of them needs. */
    RestoreRoom restoring() {
        return new RestoreRoom(session.guide(), session.ids(), session.clock(), work, desk, memory::open,
                restored -> outgoing().note(restored, What.COPY, List.of(), folder.isLocked()));
    }

    /** Where the backups go. */
    public Path place() {
        return memory.plan().folder().orElseGet(memory::usualFolder);
    }

    /** The backups there. */
    public Backups backups() {
        return new Backups(place(), folder);
    }
}
