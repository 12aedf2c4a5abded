package app.steadyground.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TallTableTest {

    private static final Format LARGE = new Format(Paper.LETTER, TextSize.LARGE);
    private static final float WIDE = LARGE.column() / 2;

    private static Block.Table table(List<String> columns, String text) {
        return Block.Table.even(columns, List.of(columns.stream().map(column -> text).toList(), columns.stream().map(column -> "").toList()));
    }

    private static float widestLine(Block.Table table) {
        return (float) Layout.sheets(LARGE, table).stream().flatMap(sheet -> sheet.marks().stream()).map(Sheet.Placed::mark)
                .filter(Mark.Text.class::isInstance).mapToDouble(mark -> ((Mark.Text) mark).line().width()).max().orElse(0);
    }

    @Test
    void inLargePrintAWideTableHasWideLines() {
        assertTrue(widestLine(table(List.of("a", "b", "c"), Samples.STORY)) < WIDE);
        assertTrue(widestLine(table(List.of("a", "b", "c", "d"), Samples.STORY)) > WIDE);
    }

    @Test
    void whatIsEmptyTakesNoRoom() {
        Block.Table table = Block.Table.even(List.of("a", "b", "c", "d"), List.of(List.of("one", "", "two", ""), List.of("", "", "", "")));
        assertEquals(4, Layout.lines(Layout.sheets(LARGE, table).getFirst()), "two heads and two words");
    }

    @ParameterizedTest
    @MethodSource("app.steadyground.export.page.LayoutTest#texts")
    void nothingStandsOutsideItsPage(String text) {
        Layout.assertWithin(Layout.sheets(LARGE, table(List.of("a", text, "c", "d", ""), text)), LARGE);
    }
}
