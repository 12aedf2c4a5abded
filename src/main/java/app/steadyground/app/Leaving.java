package app.steadyground.app;

import app.steadyground.guide.Texts;
import app.steadyground.ui.lock.QuestionPanel;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.work.Work;
import java.util.Optional;
import java.util.function.Supplier;

/** The way out of the workbook that is open. JavaFX thread. */
final class Leaving {
    private final Work work;
    private final MainWindow window;
    private final Supplier<Optional<OpenWorkbook>> open;
    private final Runnable gone;
    private boolean leaving;
    private boolean asking;

    /** @param gone called once it is closed */
    Leaving(Work work, MainWindow window, Supplier<Optional<OpenWorkbook>> open, Runnable gone) {
        this.work = work;
        this.window = window;
        this.open = open;
        this.gone = gone;
    }

    /** Goes on once all is saved; where that cannot be, only if the person says so. */
    void leave(Runnable then) {
        if (leaving) {
            return;
        }
        if (open.get().isEmpty()) {
            then.run();
            return;
        }
        if (!open.get().orElseThrow().parting().sheet().isEmpty()) {
            askForSheet(open.get().orElseThrow(), then);
            return;
        }
        leaving = true;
        OpenWorkbook last = open.get().orElseThrow();
        last.flush();
        // What would be written from here on, nobody would wait for.
        last.pause();
        work.run(() -> last.waitUntilSaved(OpenWorkbook.LAST_SAVE), saved -> {
            Runnable close = () -> {
                asking = false;
                last.flush();
                work.run(last::close, done -> left(then), e -> left(then));
            };
            if (saved) {
                close.run();
            } else {
                asking = true;
                window.ask(last.unsaved(() -> stay(last), close));
            }
        }, e -> {
            stay(last);
            window.ask(new QuestionPanel(Texts.get("shell.cannot-close"), Texts.get("shell.cannot-close-what"), Texts.get("shell.stay"),
                    window::putAwayQuestion).with(Texts.get("first.try-again"), () -> {
                        window.putAwayQuestion();
                        leave(then);
                    }).node());
        });
    }

    /** Whether it is about to close, and nobody is asked about it. */
    boolean isBusy() {
        return leaving && !asking;
    }

    /** What is on the sheet of "Write and release" would be gone unseen. */
    private void askForSheet(OpenWorkbook last, Runnable then) {
        last.pause();
        window.ask(new QuestionPanel(Texts.get("release.leave-title"), Texts.get("release.leave-words"), Texts.get("release.leave-stay"), () -> {
            stay(last);
            last.go(new Place.Release());
        }).with(Texts.get("release.leave"), () -> {
            window.putAwayQuestion();
            last.parting().sheet().letGo();
            leave(then);
        }).node());
    }

    private void left(Runnable then) {
        leaving = false;
        gone.run();
        then.run();
    }

    /** It stays open after all. */
    void stay(OpenWorkbook last) {
        leaving = false;
        asking = false;
        window.putAwayQuestion();
        last.goOn();
    }
}
