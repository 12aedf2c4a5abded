package app.steadyground.app;

import app.steadyground.ui.work.Work;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The work of one open workbook: it can be waited for, and what comes of it later than that is heard by nobody, for the
 * pages that wanted it are gone. JavaFX thread.
 */
final class AttendedWork implements Work {
    private final Work work;
    private int running;
    private boolean ended;
    private Runnable then = () -> { };

    AttendedWork(Work work) {
        this.work = work;
    }

    @Override
    public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
        running++;
        work.run(job, result -> finished(() -> done.accept(result)), e -> finished(() -> failed.accept(e)));
    }

    private void finished(Runnable told) {
        try {
            if (!ended) {
                told.run();
            }
        } finally {
            running--;
            if (running == 0) {
                Runnable next = then;
                then = () -> { };
                next.run();
            }
        }
    }

    /** Once nothing is under way any more. */
    void whenDone(Runnable action) {
        if (running == 0) {
            action.run();
        } else {
            then = action;
        }
    }

    /** Nothing is waited for any more. */
    void goOn() {
        then = () -> { };
    }

    /** Nothing is told from here on. */
    void end() {
        ended = true;
    }
}
