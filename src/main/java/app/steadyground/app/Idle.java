package app.steadyground.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** Notices that nobody has used the program for a while, also where the computer slept meanwhile. JavaFX thread. */
final class Idle {
    private final InstantSource clock;
    private final Supplier<Optional<Duration>> longest;
    private final Runnable tooLong;
    private Instant last;

    /** @param longest how long nobody may do anything before {@code tooLong} is called; empty for ever */
    Idle(InstantSource clock, Supplier<Optional<Duration>> longest, Runnable tooLong) {
        this.clock = clock;
        this.longest = longest;
        this.tooLong = tooLong;
        this.last = clock.instant();
    }

    /** Somebody did something. Where it comes too late, it is told first. */
    void used() {
        look();
        last = clock.instant();
    }

    /** To be called now and then. */
    void look() {
        Instant now = clock.instant();
        if (now.isBefore(last)) {
            // The clock was set back; it must not keep the workbook open for as long as that.
            last = now;
        }
        Duration idle = Duration.between(last, now);
        longest.get().filter(l -> idle.compareTo(l) >= 0).ifPresent(l -> tooLong.run());
    }
}
