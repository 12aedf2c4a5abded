package app.steadyground.app;

import app.steadyground.guide.Texts;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.lock.PassphrasePage;
import app.steadyground.ui.lock.QuestionPanel;
import app.steadyground.ui.pages.Whereabouts;
import app.steadyground.ui.work.Work;
import app.steadyground.vault.Passphrase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Locks the workbook that is open. It is out of sight at once. What is under way is finished, what is not saved is saved or
 * sealed in memory, and then screens, entries and keys are let go. With the passphrase the person is back where they
 * were. JavaFX thread.
 */
final class Locking {
    private final Work work;
    private final MainWindow window;
    private final Entrance entrance;
    private final Leaving leaving;
    private final Consumer<Optional<OpenWorkbook>> open;
    /** By folder, what stays in memory of workbooks that were locked. */
    private final Map<Path, Away> away = new HashMap<>();
    /** What wants to go on once the workbook is let go. */
    private final List<Runnable> next = new ArrayList<>();
    private volatile Optional<OpenWorkbook> last = Optional.empty();
    /** While {@link #last} can still be shown as it is. */
    private boolean whole;
    private Whereabouts where;
    private Optional<PassphrasePage> page = Optional.empty();

    /** @param open is told which workbook is open from now on */
    Locking(Work work, MainWindow window, Entrance entrance, Leaving leaving, Consumer<Optional<OpenWorkbook>> open) {
        this.work = work;
        this.window = window;
        this.entrance = entrance;
        this.leaving = leaving;
        this.open = open;
    }

    /** @param workbook open, and locked by a passphrase. Where it is about to close, nothing is done. */
    void lock(OpenWorkbook workbook) {
        if (leaving.isBusy()) {
            return;
        }
        leaving.stay(workbook);
        where = workbook.parting().leave();
        open.accept(Optional.empty());
        last = Optional.of(workbook);
        whole = true;
        ask(workbook.folder().folder());
        workbook.parting().whenDone(() -> letGo(workbook));
    }

    /** The page that asks for the passphrase. */
    void ask(Path folder) {
        window.renew();
        PassphrasePage asking = entrance.show("lock.away-lead", (given, trouble) -> tried(folder, given, trouble));
        page = Optional.of(asking);
    }

    /** The keyboard goes to the passphrase, if it is asked for. */
    void focus() {
        page.ifPresent(PassphrasePage::focus);
    }

    private void letGo(OpenWorkbook workbook) {
        whole = false;
        Unsealed words = workbook.parting().end();
        window.letGo();
        work.run(() -> workbook.parting().seal(where, words), sealed -> {
            away.put(workbook.folder().folder(), sealed);
            last = Optional.empty();
            if (!sealed.unsaved().isEmpty()) {
                page.ifPresent(p -> p.say(Texts.get(sealed.rescued() ? "lock.away-rescued" : "lock.away-unsaved")));
            }
            goOn();
        }, e -> {
            // It could not be let go, so it is kept as it is, behind the passphrase.
            whole = true;
            goOn();
        });
    }

    private void goOn() {
        List<Runnable> all = List.copyOf(next);
        next.clear();
        all.forEach(Runnable::run);
    }

    private void tried(Path folder, Passphrase given, Consumer<String> trouble) {
        if (last.isEmpty()) {
            entrance.enter(folder, given, trouble);
        } else if (!whole) {
            next.add(() -> tried(folder, given, trouble));
        } else {
            OpenWorkbook workbook = last.get();
            // Whatever is still to be finished, it stays whole until this is decided.
            workbook.parting().whenDone(() -> { });
            entrance.check(workbook.folder(), given, opens -> {
                if (opens) {
                    resume(workbook);
                } else {
                    trouble.accept(Texts.get("folder-problem.wrong-passphrase"));
                    workbook.parting().whenDone(() -> letGo(workbook));
                }
            }, trouble);
        }
    }

    private void resume(OpenWorkbook workbook) {
        last = Optional.empty();
        page = Optional.empty();
        open.accept(Optional.of(workbook));
        if (!window.goBack()) {
            window.setRoot(workbook.root(), Texts.get("shell.window"));
        }
        workbook.parting().stay(where);
    }

    /** What stayed in memory of a workbook that opens now. */
    Optional<Away> of(WorkbookFolder folder) {
        page = Optional.empty();
        return Optional.ofNullable(away.get(folder.folder()));
    }

    /** All of it is in the workbook, or in its window, again. */
    void forget(WorkbookFolder folder) {
        away.remove(folder.folder());
    }

    /** The workbook that is being locked and not yet let go. Any thread. */
    Optional<OpenWorkbook> last() {
        return last;
    }

    /** Before the program ends. Where words would be gone with it, only if the person says so. */
    void end(Runnable then) {
        if (last.isPresent() && !whole) {
            next.add(() -> end(then));
        } else if (last.isPresent() || away.values().stream().anyMatch(Away::isOnlyHere)) {
            window.ask(new QuestionPanel(Texts.get("lock.end-title"), Texts.get("lock.end-words"), Texts.get("lock.end-stay"), () -> {
                window.putAwayQuestion();
                focus();
            }).with(Texts.get("lock.end-leave"), then).node());
        } else {
            then.run();
        }
    }
}
