package app.steadyground.app;

import app.steadyground.storage.SealedAway;
import app.steadyground.storage.Saver;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.lock.LooseSheet;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.pages.Unkept;
import app.steadyground.ui.pages.Whereabouts;
import app.steadyground.ui.shell.Shell;
import java.util.List;

/** How an open workbook is left when it is locked, and come back to. JavaFX thread, but for {@link #seal}. */
final class Parting {
    private final OpenWorkbook workbook;
    private final WorkbookFolder folder;
    private final LooseSheet sheet;
    private final Shell shell;
    private final Saver saver;
    private final AttendedWork work;
    private final AttendedDesk desk;

    Parting(OpenWorkbook workbook, WorkbookFolder folder, Session session, Shell shell, Saver saver, AttendedWork work, AttendedDesk desk) {
        this.workbook = workbook;
        this.folder = folder;
        this.sheet = new LooseSheet(session);
        this.shell = shell;
        shell.saving().loose(() -> !sheet.isEmpty());
        sheet.onChange(shell.saving()::show);
        this.saver = saver;
        this.work = work;
        this.desk = desk;
    }

    /** What is written where nothing is kept unless the person says so. */
    LooseSheet sheet() {
        return sheet;
    }

    /** Where the person is. From now on nothing may be asked or shown. */
    Whereabouts leave() {
        flush();
        desk.setAway(true);
        return shell.where();
    }

    /** Words are handed on before anything can go wrong with showing them; and whatever does, it has to lock. */
    private void flush() {
        try {
            shell.flush();
        } catch (RuntimeException e) {
            // What could not be handed on at all is sealed as it stands.
        }
    }

    /** Once no export or backup is under way. */
    void whenDone(Runnable action) {
        work.whenDone(action);
    }

    /** Shows it as it was left. */
    void stay(Whereabouts where) {
        desk.setAway(false);
        workbook.goOn();
        shell.leadBack(where, List.of());
    }

    /** It is of no use afterwards. @return what would be gone with it */
    Unsealed end() {
        flush();
        Unsealed words = new Unsealed(shell.unkept().stream().map(Unkept::revision).toList(), sheet.revision().stream().toList());
        sheet.letGo();
        work.end();
        shell.close();
        return words;
    }

    /** Saves what can be saved, seals the rest in memory, and lets go of folder and keys. Not on the JavaFX thread. */
    Away seal(Whereabouts where, Unsealed words) throws InterruptedException {
        workbook.waitUntilSaved(OpenWorkbook.LAST_SAVE);
        Away away = new Away(where, SealedAway.of(folder, saver.unsaved()), workbook.isRescued(), SealedAway.of(folder, words.unkept()),
                SealedAway.of(folder, words.loose()));
        workbook.close();
        return away;
    }

    /** Brings back all that was there when it was locked. */
    void comeBack(Away away) {
        workbook.bringBack(away.unsaved().open(folder), false);
        away.loose().open(folder).forEach(sheet::bringBack);
        shell.leadBack(away.where(), away.unkept().open(folder).stream().map(Unkept::new).toList());
    }
}
