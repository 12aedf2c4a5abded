package app.steadyground.app;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What is done when the system ends the program without asking: the person logs out, or the computer shuts down. What
 * is still in the editors is handed to the saver, and what the saver cannot save in time becomes a rescue copy.
 */
final class LastMoment implements Runnable {
    /** The window may not answer any more; the system itself waits only some seconds. */
    private static final long ANSWER_SECONDS = 2;
    private static final Duration SAVE = Duration.ofSeconds(2);

    private final Consumer<Runnable> onWindow;
    private final Supplier<Optional<OpenWorkbook>> open;

    /**
     * @param onWindow runs something on the JavaFX thread, soon, or never
     * @param open the workbook that is open; any thread
     */
    LastMoment(Consumer<Runnable> onWindow, Supplier<Optional<OpenWorkbook>> open) {
        this.onWindow = onWindow;
        this.open = open;
    }

    /** For a shutdown hook; not on the JavaFX thread. */
    @Override
    public void run() {
        Optional<OpenWorkbook> workbook = open.get();
        workbook.ifPresent(w -> {
            flush(w);
            w.waitUntilSaved(SAVE);
        });
    }

    private void flush(OpenWorkbook workbook) {
        CountDownLatch flushed = new CountDownLatch(1);
        try {
            onWindow.accept(() -> {
                try {
                    workbook.flush();
                } finally {
                    flushed.countDown();
                }
            });
            flushed.await(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | RuntimeException e) {
            // There is no window any more. What was handed over before is saved all the same.
            Thread.interrupted();
        }
    }
}
