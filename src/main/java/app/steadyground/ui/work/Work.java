package app.steadyground.ui.work;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs what may touch a disk away from the JavaFX thread. */
public interface Work {

    /**
     * @param job runs elsewhere
     * @param done gets its result, on the JavaFX thread
     * @param failed gets what it threw, on the JavaFX thread; the message is not for people
     */
    <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed);
}
