package app.steadyground.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LookTest {
    private final Look usual = new Look(Look.Mode.DAY, 100);

    @Test
    void growsAndShrinksInSteps() {
        assertEquals(new Look(Look.Mode.DAY, 110), usual.larger());
        assertEquals(new Look(Look.Mode.DAY, 90), usual.smaller());
        assertEquals(usual, usual.larger().larger().normal());
    }

    @Test
    void endsAt80And200() {
        assertEquals(200, new Look(Look.Mode.DAY, 195).larger().textPercent());
        assertEquals(80, new Look(Look.Mode.DAY, 85).smaller().textPercent());
        assertEquals(80, new Look(Look.Mode.DAY, 80).smaller().textPercent());
    }

    @Test
    void theColoursChangeWithoutTheSize() {
        assertEquals(new Look(Look.Mode.NIGHT, 130), new Look(Look.Mode.SYSTEM, 130).with(Look.Mode.NIGHT));
    }
}
