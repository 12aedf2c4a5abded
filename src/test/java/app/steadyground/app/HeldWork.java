package app.steadyground.app;

import app.steadyground.ui.work.SameThreadWork;
import app.steadyground.ui.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does everything at once, but for one job that waits until it is told to go on. */
final class HeldWork implements Work {
    private final Work work = new SameThreadWork();
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean hold;

    void holdNext() {
        hold = true;
    }

    void release() {
        waiting.forEach(Runnable::run);
    }

    @Override
    public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
        if (hold) {
            hold = false;
            waiting.add(() -> work.run(job, done, failed));
        } else {
            work.run(job, done, failed);
        }
    }
}
