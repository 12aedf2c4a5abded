package app.steadyground.vault;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * How much a passphrase is made to cost here, and what is accepted from a file. Finding out what this computer can do takes
 * about a second: never on the JavaFX thread.
 *
 * @param effort for a new key file
 */
public record Cost(Supplier<Effort> effort, Limits limits) {
    /** About what one try is to take. */
    private static final long AIM = 1_000_000_000L;
    private static final int MOST_MEMORY = 256 * 1024;
    private static final int MOST_PASSES = 16;
    /** The heap must have room for this many times the memory that one try takes, also on a smaller computer. */
    private static final int SHARE = 8;

    /** What this computer does in about a second, and never less than {@link Effort#FLOOR}. */
    public static Cost real() {
        return new Cost(() -> calibrated(System::nanoTime, Runtime.getRuntime().maxMemory()), Limits.SANE);
    }

    /** As {@link #real}, with an effort of one's own: for tests, and where nobody should wait for measuring. */
    public static Cost of(Effort effort) {
        return new Cost(() -> effort, new Limits(effort, Limits.SANE.most(), Limits.SANE.mostWork()));
    }

    static Effort calibrated(LongSupplier nanos, long heap) {
        // The first time Java is still getting going.
        tried(nanos);
        return within(Math.max(1, tried(nanos)), heap);
    }

    private static long tried(LongSupplier nanos) {
        long begun = nanos.getAsLong();
        byte[] key = Argon2.key(new byte[16], new byte[16], Effort.FLOOR);
        long took = nanos.getAsLong() - begun;
        Wipe.out(key);
        return took;
    }

    /** @param floor nanoseconds that the floor takes. More memory comes first: it is what costs an attacker most. */
    static Effort within(long floor, long heap) {
        long memory = Effort.FLOOR.memory();
        while (memory * 2 <= MOST_MEMORY && memory * 2 * 1024 * SHARE <= heap && took(floor, memory * 2, Effort.FLOOR.passes()) <= AIM) {
            memory *= 2;
        }
        int passes = Effort.FLOOR.passes();
        while (passes < MOST_PASSES && took(floor, memory, passes + 1) <= AIM) {
            passes++;
        }
        return new Effort((int) memory, passes, Effort.FLOOR.lanes());
    }

    private static double took(long floor, long memory, int passes) {
        return (double) floor * memory * passes / Effort.FLOOR.work();
    }
}
