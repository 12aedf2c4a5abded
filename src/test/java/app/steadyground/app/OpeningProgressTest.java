package app.steadyground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpeningProgressTest {
    private final Locale usual = Locale.getDefault(Locale.Category.FORMAT);
    private final List<String> said = new ArrayList<>();
    private long now = Long.MAX_VALUE - 7;
    private OpeningProgress progress;

    @BeforeEach
    void begin() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH);
        progress = new OpeningProgress(said::add, () -> now);
    }

    @AfterEach
    void end() {
        Locale.setDefault(Locale.Category.FORMAT, usual);
    }

    private void stepAfter(int millis, int done) {
        now += Duration.ofMillis(millis).toNanos();
        progress.step(done, 10_000);
    }

    @Test
    void whatTakesNoTimeIsNotTold() {
        stepAfter(499, 9_999);
        assertEquals(List.of(), said);
    }

    @Test
    void thenItIsToldNowAndThen() {
        stepAfter(500, 3_200);
        stepAfter(99, 3_900);
        stepAfter(1, 4_000);
        assertEquals(List.of("3,200 of 10,000 entries", "4,000 of 10,000 entries"), said);
    }
}
