package app.steadyground.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowTest {

    private static final Mark HEAD = new Mark.Place("head", null);
    private static final Mark ROW = new Mark.Place("row", null);

    private static List<Sheet> flow(Unit... units) {
        List<Sheet> sheets = new ArrayList<>();
        Flow flow = new Flow(Format.A4, sheets::add);
        flow.add(List.of(units));
        flow.breakPage();
        return sheets;
    }

    private static Unit unit(float height, boolean keep, String id) {
        return new Unit(height, 0, keep, List.of(new Mark.Place(id, null)));
    }

    private static List<String> ids(Sheet sheet) {
        return sheet.marks().stream().map(placed -> ((Mark.Place) placed.mark()).id()).toList();
    }

    @Test
    void whatIsKeptGoesToTheNextPageTogether() {
        float room = Format.A4.room();
        List<Sheet> sheets = flow(unit(room - 30, false, "a"), unit(20, true, "heading"), unit(20, false, "text"));
        assertEquals(List.of("a"), ids(sheets.getFirst()));
        assertEquals(List.of("heading", "text"), ids(sheets.getLast()));
    }

    @Test
    void whatNoPageCanHoldBeginsHereAndGoesOn() {
        float room = Format.A4.room();
        List<Sheet> sheets = flow(unit(10, false, "a"), unit(room - 20, true, "b"), unit(room - 20, false, "c"));
        assertEquals(List.of("a", "b"), ids(sheets.getFirst()));
        assertEquals(List.of("c"), ids(sheets.getLast()));
    }

    @Test
    void noEmptyPages() {
        List<Sheet> sheets = new ArrayList<>();
        Flow flow = new Flow(Format.A4, sheets::add);
        flow.breakPage();
        flow.add(List.of(unit(10, true, "a")));
        flow.breakPage();
        flow.breakPage();
        assertEquals(1, sheets.size());
    }

    @Test
    void aHeadComesAgainOnEachPage() {
        Unit head = new Unit(20, 0, true, List.of(HEAD));
        Unit row = new Unit(100, 0, false, List.of(ROW), List.of(head));
        List<Unit> table = new ArrayList<>(List.of(head));
        table.addAll(Collections.nCopies(20, row));
        List<Sheet> sheets = flow(table.toArray(Unit[]::new));
        assertEquals(4, sheets.size(), "six rows a page");
        sheets.forEach(sheet -> assertEquals(1, Collections.frequency(ids(sheet), "head")));
        sheets.forEach(sheet -> assertEquals("head", ids(sheet).getFirst()));
    }

    @Test
    void noPageBeginsOrEndsWithOneLineOfAParagraph() {
        for (int above = 35; above < 44; above++) {
            for (int lines = 4; lines < 7; lines++) {
                List<Sheet> sheets = Layout.sheets(Samples.answer("x\n".repeat(above).strip()),
                        Samples.answer("y\n".repeat(lines).strip()));
                long second = sheets.size() == 1 ? 0 : Layout.lines(sheets.getLast());
                assertNotEquals(1, second, above + " and " + lines);
                assertTrue(sheets.size() == 1 || Layout.lines(sheets.getFirst()) != above + 1, above + " " + lines);
            }
        }
    }

    @Test
    void aHeadingNeverEndsAPage() {
        for (int above = 30; above < 44; above++) {
            List<Sheet> sheets = Layout.sheets(Samples.answer("x\n".repeat(above).strip()),
                    Samples.heading(2, "Title", "t"), Block.Paragraph.of("Asked", Look.PROMPT),
                    new Block.Scale(0, 10, 3, "low", "high"));
            List<Sheet.Placed> marks = sheets.getFirst().marks();
            boolean title = marks.stream().anyMatch(placed -> placed.mark() instanceof Mark.Place);
            boolean scale = marks.stream().anyMatch(placed -> placed.mark() instanceof Mark.Figure);
            assertEquals(title, scale, "with " + above + " lines above");
        }
    }

    @Test
    void aGroupStaysOnOnePageIfItCan() {
        Block.Group group = new Block.Group(List.of(Samples.answer("a\n".repeat(10).strip()),
                Samples.answer("b\n".repeat(10).strip())));
        List<Sheet> sheets = Layout.sheets(Samples.answer("x\n".repeat(30).strip()), group);
        assertEquals(30, Layout.lines(sheets.getFirst()));
        assertEquals(20, Layout.lines(sheets.getLast()));
    }

    @Test
    void aRowTallerThanHalfAPageIsCutBetweenLines() {
        String tall = "line\n".repeat(200).strip();
        List<Sheet> sheets = Layout.sheets(Block.Table.even(List.of("A", "B"), List.of(List.of(tall, "short"))));
        assertTrue(sheets.size() > 3, sheets.size() + " pages");
        long lines = sheets.stream().mapToLong(Layout::lines).sum();
        assertEquals(200 + 1 + 2L * sheets.size(), lines, "each line once, and the head on each page");
    }
}
