package app.steadyground.export.page;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** Someone who waits: told how many pages are done, and asked whether to go on. Called on the printing thread. */
public record Watch(IntConsumer pagesDone, BooleanSupplier cancelled) {

    public static final Watch NOBODY = new Watch(pages -> { }, () -> false);

    void check() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("Printing was cancelled.");
        }
    }
}
