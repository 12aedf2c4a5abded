package app.steadyground.ui.work;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Work on threads of their own, which do not keep the program alive. */
public final class BackgroundWork implements Work {
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("work-", 1).factory());

    @Override
    public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
        threads.execute(() -> {
            try {
                T result = job.call();
                Platform.runLater(() -> done.accept(result));
            } catch (Exception e) {
                Platform.runLater(() -> failed.accept(e));
            } catch (Error e) {
                // No memory left, for one: whoever waits has to hear of it, or waits for ever.
                Platform.runLater(() -> failed.accept(new ExecutionException(e)));
            }
        });
    }
}
