package app.steadyground.export.page;

import java.util.ArrayList;
import java.util.List;

/** A tinted box around other units: each unit brings its own part of the box, so the box can go over page ends. */
final class NoteSetter {

    static final float INSET = 16;

    private static final float PADDING = 11;
    private static final float BEFORE = 12;
    private static final float ROUND = 5;

    private NoteSetter() {
    }

    /** {@code inner} was set {@code width} less two insets wide. */
    static List<Unit> around(List<Unit> inner, int tint, float width) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < inner.size(); i++) {
            boolean first = i == 0;
            float top = first ? PADDING : inner.get(i).before();
            float bottom = i == inner.size() - 1 ? PADDING : 0;
            units.add(boxed(inner.get(i), top, bottom, tint, width, first, bottom > 0).withBefore(first ? BEFORE : 0));
        }
        return units;
    }

    private static Unit boxed(Unit unit, float top, float bottom, int tint, float width,
            boolean begins, boolean ends) {
        float height = top + unit.height() + bottom;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Panel(0, 0, width, height, ROUND, Colors.soft(tint), begins, ends));
        marks.addAll(Marks.moved(unit.marks(), INSET, top));
        List<Unit> head = unit.head().stream().map(h -> boxed(h, 0, 0, tint, width, false, false)).toList();
        return new Unit(height, 0, unit.keep(), marks, head);
    }
}
