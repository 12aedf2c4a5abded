package app.steadyground.app;

import app.steadyground.guide.Texts;
import app.steadyground.storage.BackupFile;
import app.steadyground.storage.BackupPlans;
import app.steadyground.storage.BackupProblem;
import app.steadyground.storage.Backups;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.Locks;
import app.steadyground.storage.Places;
import app.steadyground.storage.Progress;
import app.steadyground.storage.Reforming;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.lock.LockRoom;
import app.steadyground.ui.lock.WorkingPage;
import app.steadyground.ui.work.Work;
import app.steadyground.vault.Passphrase;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Puts a lock on a workbook or takes it off: closes it, works through its files, and opens it again. JavaFX thread. */
final class Relocking implements LockRoom.Keeper {
    private final Locks locks;
    private final Places places;
    private final Work work;
    private final MainWindow window;
    private final Consumer<Runnable> leave;
    private final BiConsumer<WorkbookFolder, String> enter;

    /**
     * @param leave closes what is open, and then goes on
     * @param enter opens what is given, and says a sentence there
     */
    Relocking(Locks locks, Places places, Work work, MainWindow window, Consumer<Runnable> leave,
            BiConsumer<WorkbookFolder, String> enter) {
        this.locks = locks;
        this.places = places;
        this.work = work;
        this.window = window;
        this.leave = leave;
        this.enter = enter;
    }

    /** A workbook to go on with, and what is to be said of it. */
    private record Outcome(WorkbookFolder folder, String words) {
    }

    private interface Job {
        Outcome run(Progress progress) throws FolderProblem;
    }

    private void run(String title, Passphrase passphrase, WorkbookFolder before, Job job) {
        leave.accept(() -> {
            WorkingPage page = new WorkingPage(title);
            window.setRoot(page.root(), Texts.get("shell.window"));
            work.run(() -> {
                try (passphrase) {
                    return after(before, passphrase, job, page.progress());
                }
            }, outcome -> enter.accept(outcome.folder(), outcome.words()), e -> page.say(Entrance.sentence(e)));
        });
    }

    /** Whatever comes of it, the person is led back into the workbook. */
    private Outcome after(WorkbookFolder before, Passphrase passphrase, Job job, Progress progress) throws FolderProblem {
        try {
            return job.run(progress);
        } catch (CancellationException e) {
            return new Outcome(locks.open(before.folder(), passphrase), Texts.get("lock.stopped"));
        } catch (FolderProblem e) {
            return new Outcome(locks.open(before.folder(), passphrase), Entrance.sentence(e));
        }
    }

    @Override
    public void lock(WorkbookFolder folder, Passphrase passphrase) {
        run(Texts.get("lock.locking"), passphrase, folder, progress -> sealed(locks.lock(folder, passphrase), progress));
    }

    @Override
    public void seal(WorkbookFolder folder, Passphrase passphrase) {
        run(Texts.get("lock.locking"), passphrase, folder, progress -> sealed(locks.open(folder.folder(), passphrase), progress));
    }

    @Override
    public void sealAnew(WorkbookFolder folder, Passphrase passphrase) {
        run(Texts.get("lock.sealing-anew"), passphrase, folder, progress -> {
            boolean sheetGone = locks.change(folder, passphrase, passphrase, true).sheetGone();
            Outcome sealed = sealed(locks.open(folder.folder(), passphrase), progress);
            return sheetGone ? new Outcome(sealed.folder(), Texts.sentences(sealed.words(), Texts.get("lock.sheet-gone"))) : sealed;
        });
    }

    private Outcome sealed(WorkbookFolder locked, Progress progress) throws FolderProblem {
        Reforming.Done done = Reforming.sealing(locked).run(progress);
        String left = done.left().isEmpty() ? "" : Texts.get("lock.some-left", done.left().size());
        return new Outcome(locked, Texts.sentences(Texts.get("lock.locked-now"), left, readableBackups(locked)));
    }

    /** Those that were made before are as they were. */
    private String readableBackups(WorkbookFolder folder) {
        Optional<Path> shelf = new BackupPlans(places.config()).of(folder.info().id()).folder();
        int readable = 0;
        try {
            for (Backups.Kept kept : shelf.isEmpty() ? List.<Backups.Kept>of() : new Backups(shelf.get(), folder).list()) {
                readable += new BackupFile(kept.file()).keys().isEmpty() ? 1 : 0;
            }
        } catch (BackupProblem e) {
            // Their folder is not there at the moment.
        }
        return readable == 0 ? "" : Texts.get("lock.old-backups", readable, shelf.orElseThrow().toString());
    }

    @Override
    public void unlock(WorkbookFolder folder, Passphrase passphrase) {
        run(Texts.get("lock.unlocking"), passphrase, folder, progress -> {
            WorkbookFolder locked = locks.open(folder.folder(), passphrase);
            Reforming.Done done = Reforming.unsealing(locked).run(progress);
            if (!done.left().isEmpty()) {
                return new Outcome(locked, Texts.get("lock.not-all-unlocked", done.left().size()));
            }
            locks.removeLock(locked, done);
            locked.forgetKeys();
            return new Outcome(WorkbookFolder.open(folder.folder()), Texts.get("lock.unlocked-now"));
        });
    }
}
