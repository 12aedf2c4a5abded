package app.steadyground.export.page;

import java.util.ArrayList;
import java.util.List;

/** Two columns side by side, cut into slices wherever both have an end at about the same height. */
final class HalvesSetter {

    private static final float GAP = 22;
    /** So much less than a line may one column hang into the other one's slice. */
    private static final float NEAR = 7.9f;

    private final float shift;
    private final float most;
    private final List<Unit> slices = new ArrayList<>();
    private List<Mark> marks = new ArrayList<>();
    private float start;

    private HalvesSetter(float shift, float most) {
        this.shift = shift;
        this.most = most;
    }

    /** How wide each of them is, of a column of {@code width}. */
    static float half(float width) {
        return (width - GAP) / 2;
    }

    /** {@code most}: a slice is not made much higher than this. */
    static List<Unit> beside(List<Unit> left, List<Unit> right, float width, float most) {
        return new HalvesSetter(half(width) + GAP, most).slices(new Column(left), new Column(right));
    }

    /** Units one below the other, and how far down they have come. */
    private static final class Column {
        private final List<Unit> units;
        private int next;
        private float y;
        private boolean keep;

        Column(List<Unit> units) {
            this.units = units;
        }

        boolean isDone() {
            return next == units.size();
        }
    }

    private List<Unit> slices(Column left, Column right) {
        while (!left.isDone() || !right.isDone()) {
            boolean onLeft = right.isDone() || !left.isDone() && left.y <= right.y;
            place(onLeft ? left : right, onLeft ? 0 : shift);
            boolean done = left.isDone() && right.isDone();
            boolean even = Math.abs(left.y - right.y) <= NEAR || left.isDone() && left.y <= right.y || right.isDone() && right.y <= left.y;
            if (done || even) {
                cut(left, right, done);
            } else if (Math.max(left.y, right.y) - start > most) {
                float both = Math.max(left.y, right.y);
                left.y = both;
                right.y = both;
                cut(left, right, false);
            }
        }
        return slices;
    }

    private void place(Column column, float x) {
        Unit unit = column.units.get(column.next++);
        column.y += column.y == 0 ? 0 : unit.before();
        marks.addAll(Marks.moved(unit.marks(), x, column.y - start));
        column.y += unit.height();
        column.keep = unit.keep();
    }

    private void cut(Column left, Column right, boolean last) {
        float end = Math.max(left.y, right.y);
        boolean keep = !last && (left.keep && !left.isDone() || right.keep && !right.isDone());
        slices.add(new Unit(end - start, slices.isEmpty() ? before(left, right) : 0, keep, marks));
        marks = new ArrayList<>();
        start = end;
    }

    private static float before(Column left, Column right) {
        return Math.max(left.units.isEmpty() ? 0 : left.units.getFirst().before(),
                right.units.isEmpty() ? 0 : right.units.getFirst().before());
    }
}
