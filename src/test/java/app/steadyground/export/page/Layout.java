package app.steadyground.export.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.export.type.Line;
import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Pages as data: what would be drawn and where, without a file. */
final class Layout {

    private static final float TOLERANCE = 0.1f;

    private Layout() {
    }

    static List<Unit> units(Block.Flowing block) {
        return new Setter(new Typesetter(), Format.A4, Samples.WORDS, Structure.untold().sections())
                .units(block, Paper.COLUMN);
    }

    static List<Sheet> sheets(Block.Flowing... blocks) {
        return sheets(Format.A4, blocks);
    }

    static List<Sheet> sheets(Format format, Block.Flowing... blocks) {
        List<Sheet> sheets = new ArrayList<>();
        Flow flow = new Flow(format, sheets::add);
        Setter setter = new Setter(new Typesetter(), format, Samples.WORDS, Structure.untold().sections());
        for (Block.Flowing block : blocks) {
            flow.add(setter.units(block, format.column()));
        }
        flow.breakPage();
        return sheets;
    }

    /** All marks of a unit or page, those within figures too. */
    static Stream<Mark> flat(List<Mark> marks) {
        return marks.stream().flatMap(m -> m instanceof Mark.Figure figure ? flat(figure.marks()) : Stream.of(m));
    }

    static long lines(Sheet sheet) {
        return sheet.marks().stream().filter(placed -> placed.mark() instanceof Mark.Text).count();
    }

    /** Nothing may be drawn outside the column or the room between head and foot. */
    static void assertWithin(List<Sheet> sheets, Format paper) {
        for (Sheet sheet : sheets) {
            for (Mark.Panel panel : sheet.panels()) {
                assertBox(paper, panel.x(), panel.y(), panel.x() + panel.width(), panel.y() + panel.height());
            }
            for (Sheet.Placed placed : sheet.marks()) {
                flat(List.of(placed.mark())).forEach(mark -> assertMark(paper, mark, placed.x(), placed.y()));
            }
        }
    }

    private static void assertMark(Format paper, Mark mark, float x, float y) {
        switch (mark) {
            case Mark.Text m -> {
                Line line = m.line();
                assertBox(paper, x + m.x(), y + m.baseline() - line.style().size() * 0.75f,
                        x + m.x() + line.width(), y + m.baseline() + line.style().size() * 0.25f);
            }
            case Mark.Box m -> assertBox(paper, x + m.x(), y + m.y(), x + m.x() + m.width(), y + m.y() + m.height());
            case Mark.Link m -> assertBox(paper, x + m.x(), y + m.y(), x + m.x() + m.width(), y + m.y() + m.height());
            case Mark.Input m -> assertBox(paper, x + m.x(), y + m.y(), x + m.x() + m.width(), y + m.y() + m.height());
            case Mark.Stroke m -> {
                for (int i = 0; i < m.points().size(); i += 2) {
                    float px = x + m.points().get(i);
                    float py = y + m.points().get(i + 1);
                    assertBox(paper, px, py, px, py);
                }
            }
            case Mark.Panel m -> throw new AssertionError("A panel lies beneath, not among the marks.");
            case Mark.Figure m -> throw new AssertionError("Figures are taken apart before.");
            case Mark.Place m -> assertBox(paper, x, y, x, y);
        }
    }

    private static void assertBox(Format paper, float left, float top, float right, float bottom) {
        assertTrue(left >= paper.left() - TOLERANCE && right <= paper.left() + paper.column() + TOLERANCE,
                "from " + left + " to " + right);
        assertTrue(top >= paper.top() - TOLERANCE && bottom <= paper.bottom() + TOLERANCE,
                "from " + top + " down to " + bottom);
    }
}
