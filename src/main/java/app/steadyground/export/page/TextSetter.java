package app.steadyground.export.page;

import app.steadyground.export.type.Line;
import app.steadyground.export.type.Span;
import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** Sets running text: one unit a line, and never one line alone at the end or the beginning of a page. */
final class TextSetter {

    /** A longer text that stays with the next one does so by its last lines only. */
    private static final int KEPT_WHOLE = 6;

    private final Typesetter type;

    TextSetter(Typesetter type) {
        this.type = type;
    }

    List<Unit> units(List<Span> spans, TextStyle style, float width, float before, boolean keepWithNext,
            Block.Align align) {
        List<Line> lines = type.lines(spans, style, width);
        List<Unit> units = new ArrayList<>();
        int count = lines.size();
        for (int i = 0; i < count; i++) {
            boolean firstOrLastButOne = count > 1 && (i == 0 || i == count - 2);
            boolean keep = firstOrLastButOne || keepWithNext && (count <= KEPT_WHOLE || i >= count - 2);
            Line line = lines.get(i);
            List<Mark> marks = new ArrayList<>();
            place(marks, line, indent(line, width, align), style.baseline());
            units.add(new Unit(style.leading(), i == 0 ? before : 0, keep, marks));
        }
        return units;
    }

    private static float indent(Line line, float width, Block.Align align) {
        return switch (align) {
            case START -> line.rightToLeft() ? width - line.width() : 0;
            case CENTER -> (width - line.width()) / 2;
        };
    }

    /** Adds the line, and an area over the neighbouring words that lead to one place. */
    static void place(List<Mark> marks, Line line, float x, float baseline) {
        marks.add(new Mark.Text(line, x, baseline));
        TextStyle style = line.style();
        Mark.Link link = null;
        for (Line.Piece piece : line.pieces()) {
            if (link != null && link.id().equals(piece.target())) {
                marks.removeLast();
                link = new Mark.Link(link.x(), link.y(), x + piece.x() + piece.width() - link.x(), link.height(),
                        link.id());
                marks.add(link);
            } else if (piece.target() != null) {
                link = new Mark.Link(x + piece.x(), baseline - style.baseline(), piece.width(), style.leading(),
                        piece.target());
                marks.add(link);
            } else {
                link = null;
            }
        }
    }
}
