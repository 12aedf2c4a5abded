package app.steadyground.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MeterTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    @Test
    void shortWorkIsQuietAndLongWorkIsShownAndWiped() {
        try (Meter meter = meter(true)) {
            meter.step(1, 10);
            assertEquals("", said());
            now = 2_000_000_000L;
            meter.step(7, 10);
            meter.step(8, 10);
            assertEquals("\r7 / 10", said(), "not more often than one can read");
            assertEquals(10, meter.total());
        }
        assertTrue(said().endsWith("\r"));
    }

    @Test
    void nothingIsShownWhereNobodyWatches() {
        try (Meter meter = meter(false)) {
            now = 9_000_000_000L;
            meter.step(7, 10);
        }
        assertEquals("", said());
    }

    private Meter meter(boolean live) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Meter(new Terminal(stream, stream, live), () -> now);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
