package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Test
    void momentsAreReadAsTheyAreWritten() throws BadFile {
        for (Instant moment : new Instant[] {Instant.EPOCH, Instant.parse("2024-02-29T23:59:59.999999999Z"),
            Instant.ofEpochSecond(1_700_000_000L, 120_000_000), Instant.ofEpochSecond(1_700_000_000L, 1),
            Instant.ofEpochSecond(-5, 45_000), Instant.parse("0001-01-01T00:00:00Z")}) {
            assertEquals(moment, Values.moment(moment.toString()));
        }
    }

    @Test
    void aFractionMayHaveAnyNumberOfDigits() throws BadFile {
        assertEquals(120_000_000, Values.moment("2026-11-23T16:02:11.12Z").getNano());
    }

    @Test
    void datesAreReadAsTheyAreWritten() throws BadFile {
        assertEquals(LocalDate.of(2024, 2, 29), Values.date("2024-02-29"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-11-23T16:02Z", "2026-11-23T16:02:11", "2026-02-29T16:02:11Z",
        "2026-11-23T25:02:11Z", "2026-11-23T16:60:11Z", "2026-11-23T16:02:61Z", "2026-11-23T16:02:11.Z",
        "2026-11-23T16:02:11.1234567890Z", "2026-11-23T16:02:11+01:00", " 2026-11-23T16:02:11Z", ""})
    void anythingElseIsNoMoment(String text) {
        assertThrows(BadFile.class, () -> Values.moment(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "2026-13-01", "2026-00-01", "2026-1-1", "12026-01-01", "2026-01-01Z", ""})
    void anythingElseIsNoDate(String text) {
        assertThrows(BadFile.class, () -> Values.date(text));
    }
}
