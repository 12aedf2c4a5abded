package app.steadyground.ui.work;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does everything at once, on the calling thread: for tests and pictures. */
public final class SameThreadWork implements Work {
    @Override
    public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = job.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }
}
