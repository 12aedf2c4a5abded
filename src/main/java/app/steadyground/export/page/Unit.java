package app.steadyground.export.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The smallest thing that never splits. {@code before}: empty space above it, unless it begins a page.
 * {@code keep}: stays with the unit after it. {@code head}: repeated above it when it begins a page.
 */
record Unit(float height, float before, boolean keep, List<Mark> marks, List<Unit> head) {

    Unit {
        marks = List.copyOf(marks);
        head = List.copyOf(head);
    }

    Unit(float height, float before, boolean keep, List<Mark> marks) {
        this(height, before, keep, marks, List.of());
    }

    Unit kept(boolean other) {
        return new Unit(height, before, other, marks, head);
    }

    Unit withBefore(float other) {
        return new Unit(height, other, keep, marks, head);
    }

    Unit withHead(List<Unit> other) {
        return new Unit(height, before, keep, marks, other);
    }

    /** The same to look at, for a page on which it comes again. */
    Unit untold() {
        return new Unit(height, before, keep, Marks.untold(marks), head);
    }

    /** Keeps all but the last with what follows each. */
    static List<Unit> together(List<Unit> units) {
        List<Unit> together = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            together.add(i < units.size() - 1 ? unit.kept(true) : unit);
        }
        return together;
    }
}
