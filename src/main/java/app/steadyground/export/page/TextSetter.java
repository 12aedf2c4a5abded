package app.steadyground.export.page;

import app.steadyground.export.type.Line;
import app.steadyground.export.type.Span;
import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Sets running text: one unit a line, and never one line alone at the end or the beginning of a page. */
final class TextSetter {

    /** A longer text that stays with the next one does so by its last lines only. */
    private static final int KEPT_WHOLE = 6;

    private final Typesetter type;

    TextSetter(Typesetter type) {
        this.type = type;
    }

    List<Unit> units(List<Span> spans, TextStyle style, float width, float before, boolean keepWithNext,
            Block.Align align, Tag tag) {
        List<Line> lines = type.lines(spans, style, width);
        List<Unit> units = new ArrayList<>();
        int count = lines.size();
        for (int i = 0; i < count; i++) {
            boolean firstOrLastButOne = count > 1 && (i == 0 || i == count - 2);
            boolean keep = firstOrLastButOne || keepWithNext && (count <= KEPT_WHOLE || i >= count - 2);
            Line line = lines.get(i);
            List<Mark> marks = new ArrayList<>();
            place(marks, line, indent(line, width, align), style.baseline(), tag);
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
    static void place(List<Mark> marks, Line line, float x, float baseline, Tag tag) {
        List<Line.Piece> pieces = line.pieces();
        int from = 0;
        for (int to = 1; to <= pieces.size(); to++) {
            if (to == pieces.size() || !Objects.equals(pieces.get(to).target(), pieces.get(from).target())) {
                Line part = from == 0 && to == pieces.size() ? line : line.part(from, to);
                String target = pieces.get(from).target();
                Tag own = target == null || tag == null ? tag : tag.link();
                marks.add(new Mark.Text(part, x, baseline, own));
                if (own != null && target != null) {
                    marks.add(area(part, x, baseline, target, own));
                }
                from = to;
            }
        }
    }

    private static Mark area(Line part, float x, float baseline, String target, Tag tag) {
        TextStyle style = part.style();
        Line.Piece last = part.pieces().getLast();
        float left = part.pieces().getFirst().x();
        return new Mark.Link(x + left, baseline - style.baseline(), last.x() + last.width() - left, style.leading(),
                target, tag);
    }
}
