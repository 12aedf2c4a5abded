package app.steadyground.ui.work;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Does one thing at a time in the background; of what is wanted meanwhile only the last is done next, and only the
 * result of what was wanted last is shown. JavaFX thread.
 *
 * @param <R> what comes of it
 */
public final class Latest<R> {
    private final Work work;
    private final Consumer<R> show;
    private final Runnable failed;
    private Optional<Callable<R>> next = Optional.empty();
    private boolean working;

    public Latest(Work work, Consumer<R> show, Runnable failed) {
        this.work = work;
        this.show = show;
        this.failed = failed;
    }

    public void want(Callable<R> task) {
        if (working) {
            next = Optional.of(task);
            return;
        }
        working = true;
        work.run(task, result -> {
            working = false;
            if (next.isEmpty()) {
                show.accept(result);
            }
            goOn();
        }, e -> {
            working = false;
            if (next.isEmpty()) {
                failed.run();
            }
            goOn();
        });
    }

    private void goOn() {
        next.ifPresent(task -> {
            next = Optional.empty();
            want(task);
        });
    }
}
