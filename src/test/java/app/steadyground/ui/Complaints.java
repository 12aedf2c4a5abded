package app.steadyground.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Gathers what goes wrong on the JavaFX thread and what JavaFX warns of, so that no test passes over it. */
final class Complaints extends Handler {
    /** Kept, because a logger that nobody holds may be thrown away together with its handler. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private final List<Throwable> all = new CopyOnWriteArrayList<>();

    /** On the JavaFX thread. */
    void listen() {
        setLevel(Level.WARNING);
        JAVAFX.addHandler(this);
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> all.add(thrown));
    }

    void clear() {
        all.clear();
    }

    void check() {
        if (!all.isEmpty()) {
            AssertionError error = new AssertionError(
                    "JavaFX complained " + all.size() + " times, first: " + all.getFirst());
            all.forEach(error::addSuppressed);
            throw error;
        }
    }

    @Override
    public void publish(LogRecord record) {
        if (isLoggable(record)) {
            all.add(new IllegalStateException(record.getLoggerName() + ": " + record.getMessage(), record.getThrown()));
        }
    }

    @Override
    public void flush() {
    }

    @Override
    public void close() {
    }
}
