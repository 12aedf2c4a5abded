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

    /** Things below each other, of which neither the first nor the last stands on a page by itself. */
    static List<Unit> noneAlone(List<List<Unit>> things) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            List<Unit> thing = things.get(i);
            boolean nearAnEnd = i < things.size() - 1 && (i == 0 || i == things.size() - 2);
            units.addAll(thing.subList(0, thing.size() - 1));
            units.add(nearAnEnd ? thing.getLast().kept(true) : thing.getLast());
        }
        return units;
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
