package app.steadyground.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.SeeingTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuietTimerTest extends SeeingTest {
    private final List<String> heard = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private QuietTimer timer;

    @BeforeEach
    void open() {
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        timer = ask(() -> new QuietTimer(15, clock, () -> heard.add("over"), () -> heard.add("sound")));
        open((Parent) timer.node());
    }

    private void after(Duration time) {
        now = Instant.EPOCH.plus(time);
        fx(timer::tick);
    }

    @Test
    void itRunsOnlyWhenStartedAndEndsWithASentenceWithoutASound() {
        after(Duration.ofHours(1));
        assertEquals(List.of(), heard);
        now = Instant.EPOCH;
        press("Start a quiet timer of 15 minutes");
        assertTrue(shows("15 minutes left"));
        after(Duration.ofMinutes(14));
        assertTrue(shows("One minute left"));
        after(Duration.ofMinutes(15));
        assertEquals(List.of("over"), heard);
        assertTrue(shows("The time has passed."));
        after(Duration.ofMinutes(16));
        assertEquals(List.of("over"), heard, "it is said once");
    }

    @Test
    void aSoundIsMadeOnlyIfAskedFor() {
        press("Start a quiet timer of 15 minutes");
        fx(() -> ((CheckBox) timer.node().lookup(".check-box")).setSelected(true));
        after(Duration.ofMinutes(20));
        assertEquals(List.of("over", "sound"), heard);
    }

    @Test
    void stoppedItSaysNothingAndTheKeyboardStays() {
        press("Start a quiet timer of 15 minutes");
        assertEquals("Stop the timer", english(((javafx.scene.control.Button) focused()).getText()));
        press("Stop the timer");
        assertFalse(ask(timer::isRunning));
        assertTrue(ask(() -> timer.node().isFocusWithin()));
        after(Duration.ofHours(1));
        assertEquals(List.of(), heard);
    }
}
