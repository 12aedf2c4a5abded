package app.steadyground.app;

import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.Locks;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.lock.NewLockPage;
import app.steadyground.ui.lock.PassphrasePage;
import app.steadyground.ui.work.Work;
import app.steadyground.vault.Passphrase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The way into a workbook: opens it or makes it, and asks for a passphrase where one is needed. JavaFX thread. */
final class Entrance {
    private final Locks locks;
    private final Work work;
    private final MainWindow window;
    private final Consumer<WorkbookFolder> in;
    private final Runnable elsewhere;
    private final Supplier<Guide> guide;

    /** @param in what is done with a workbook that is open; {@code elsewhere} leads to other workbooks */
    Entrance(Locks locks, Work work, MainWindow window, Consumer<WorkbookFolder> in, Runnable elsewhere, Supplier<Guide> guide) {
        this.locks = locks;
        this.work = work;
        this.window = window;
        this.in = in;
        this.elsewhere = elsewhere;
        this.guide = guide;
    }

    /** @param first runs what follows once the window is free for it; {@code failed} is told why it cannot be opened */
    void open(Path folder, Consumer<Runnable> first, Consumer<Exception> failed) {
        open(folder, "lock.locked-lead", first, failed);
    }

    /** @param lead key of the words above the field, if a passphrase is asked for */
    void open(Path folder, String lead, Consumer<Runnable> first, Consumer<Exception> failed) {
        work.run(() -> WorkbookFolder.open(folder), opened -> first.accept(() -> in.accept(opened)), e -> {
            if (e instanceof FolderProblem p && p.kind() == FolderProblem.Kind.LOCKED) {
                first.accept(() -> show(lead, (passphrase, trouble) -> enter(folder, passphrase, trouble)));
            } else {
                failed.accept(e);
            }
        });
    }

    /** @param lead key of the words above the field; {@code tried} gets what is typed, and what is told if it does not open */
    PassphrasePage show(String lead, BiConsumer<Passphrase, Consumer<String>> tried) {
        PassphrasePage page = new PassphrasePage(Texts.get(lead), tried);
        page.offer(Texts.get("lock.elsewhere"), elsewhere);
        page.offerHelp(guide.get());
        window.setRoot(page.root(), Texts.get("shell.window"));
        page.focus();
        return page;
    }

    /** Opens a locked workbook. */
    void enter(Path folder, Passphrase passphrase, Consumer<String> trouble) {
        work.run(() -> {
            try (passphrase) {
                return locks.open(folder, passphrase);
            }
        }, in, e -> trouble.accept(sentence(e)));
    }

    /** Finds out whether a passphrase is the one of a workbook that is open. */
    void check(WorkbookFolder folder, Passphrase passphrase, Consumer<Boolean> found, Consumer<String> trouble) {
        work.run(() -> {
            try (passphrase) {
                return locks.opens(folder, passphrase);
            }
        }, found, e -> trouble.accept(sentence(e)));
    }

    /**
     * Makes a workbook in a folder, or opens the one that is there.
     *
     * @param mustBe whether there has to be one, so that none is made
     * @param trouble is told what is in the way; empty if nothing is
     * @param back leads back to the choice of a folder
     */
    void begin(Path folder, boolean mustBe, Maker maker, Consumer<String> trouble, Runnable back) {
        work.run(() -> mustBe || WorkbookFolder.isWorkbook(folder), is -> {
            if (is) {
                open(folder, Runnable::run, e -> trouble.accept(sentence(e)));
            } else {
                trouble.accept("");
                choose(folder, maker, back);
            }
        }, e -> trouble.accept(sentence(e)));
    }

    /** What a new workbook is made with. */
    record Maker(GuideRef guide, Ids ids, Clock clock) {
        private WorkbookFolder make(Path folder, Optional<Passphrase> passphrase, Locks locks) throws FolderProblem {
            if (passphrase.isEmpty()) {
                return WorkbookFolder.create(folder, guide, ids, clock.instant());
            }
            try (Passphrase given = passphrase.get()) {
                return locks.create(folder, guide, ids, clock.instant(), given);
            }
        }
    }

    private void choose(Path folder, Maker maker, Runnable back) {
        NewLockPage page = new NewLockPage(work, (passphrase, trouble) ->
                work.run(() -> maker.make(folder, passphrase, locks), in, e -> trouble.accept(sentence(e))), back);
        window.setRoot(page.root(), Texts.get("shell.window"));
        page.focus();
    }

    static String sentence(Exception e) {
        return e instanceof FolderProblem p ? Texts.get(p.kind().key()) : Texts.get(FolderProblem.Kind.OTHER.key());
    }
}
