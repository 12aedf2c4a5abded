package app.steadyground.cli;

import app.steadyground.storage.Progress;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Shows how far long work is, on one line that is wiped in the end. Says nothing where nobody watches, and nothing
 * in the first second.
 */
final class Meter implements Progress, AutoCloseable {
    private static final long QUIET = 1_000_000_000L;
    private static final long EVERY = 200_000_000L;
    private static final String WIPE = "\r" + " ".repeat(40) + "\r";

    private final Terminal terminal;
    private final LongSupplier nanos;
    private final BooleanSupplier stop;
    private long next;
    private boolean shown;
    private int total;

    Meter(Terminal terminal) {
        this(terminal, () -> false);
    }

    /** @param stop whether the work is to end early */
    Meter(Terminal terminal, BooleanSupplier stop) {
        this(terminal, System::nanoTime, stop);
    }

    Meter(Terminal terminal, LongSupplier nanos) {
        this(terminal, nanos, () -> false);
    }

    private Meter(Terminal terminal, LongSupplier nanos, BooleanSupplier stop) {
        this.terminal = terminal;
        this.stop = stop;
        this.nanos = nanos;
        this.next = nanos.getAsLong() + QUIET;
    }

    @Override
    public synchronized void step(int done, int of) {
        total = of;
        if (terminal.live() && nanos.getAsLong() - next >= 0) {
            terminal.err().print("\r" + done + " / " + of);
            terminal.err().flush();
            next = nanos.getAsLong() + EVERY;
            shown = true;
        }
    }

    @Override
    public boolean isCancelled() {
        return stop.getAsBoolean();
    }

    /** How many parts the work had. */
    synchronized int total() {
        return total;
    }

    @Override
    public synchronized void close() {
        if (shown) {
            terminal.err().print(WIPE);
            terminal.err().flush();
        }
    }
}
