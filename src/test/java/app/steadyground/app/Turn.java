package app.steadyground.app;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/** The JavaFX thread, for programs of the tests that have no TestFX. */
final class Turn {
    private Turn() {
    }

    /** Runs on the JavaFX thread, and waits until what it has led to is done, too. */
    static void fx(Runnable deed) {
        for (Runnable one : List.of(deed, () -> { }, () -> { })) {
            CountDownLatch done = new CountDownLatch(1);
            Platform.runLater(() -> {
                try {
                    one.run();
                } finally {
                    done.countDown();
                }
            });
            try {
                done.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
