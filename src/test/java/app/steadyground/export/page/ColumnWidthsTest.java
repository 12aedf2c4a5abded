package app.steadyground.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    @Test
    void columnsShareTheWidth() {
        assertEquals(List.of(30f, 60f), ColumnWidths.of(List.of(1f, 2f), List.of(5f, 5f), 100, 10));
    }

    @Test
    void aLongWordGetsItsRoomFromTheOthers() {
        assertEquals(List.of(28f, 24f, 48f), ColumnWidths.of(List.of(1f, 3f, 6f), List.of(28f, 1f, 1f), 100, 0));
        assertEquals(List.of(30f, 30f, 40f), ColumnWidths.of(List.of(1f, 2f, 4f), List.of(30f, 30f, 1f), 100, 0));
    }

    @Test
    void nobodyPushesTheOthersAway() {
        assertEquals(List.of(50f, 50f), ColumnWidths.of(List.of(1f, 9f), List.of(500f, 900f), 100, 0));
    }
}
