package app.steadyground.app;

import app.steadyground.guide.Texts;
import app.steadyground.storage.Progress;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells in words how far the reading of a workbook is, but not before it has taken half a second. Any thread. */
final class OpeningProgress implements Progress {
    private static final long QUIET = 500_000_000L;
    private static final long EVERY = 100_000_000L;

    private final Consumer<String> tell;
    private final LongSupplier nanos;
    private final AtomicLong next;

    /** @param tell called on the threads that read */
    OpeningProgress(Consumer<String> tell, LongSupplier nanos) {
        this.tell = tell;
        this.nanos = nanos;
        this.next = new AtomicLong(nanos.getAsLong() + QUIET);
    }

    @Override
    public void step(int done, int total) {
        long now = nanos.getAsLong();
        long due = next.get();
        // Of several threads that see it due, one tells.
        if (now - due >= 0 && next.compareAndSet(due, now + EVERY)) {
            tell.accept(Texts.get("shell.opening-so-far", done, total));
        }
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}
