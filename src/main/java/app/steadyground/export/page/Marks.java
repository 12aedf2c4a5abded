package app.steadyground.export.page;

import java.util.ArrayList;
import java.util.List;

/** Moves marks, for what is set inside something else. */
final class Marks {

    private Marks() {
    }

    static List<Mark> moved(List<Mark> marks, float dx, float dy) {
        return marks.stream().map(mark -> moved(mark, dx, dy)).toList();
    }

    private static Mark moved(Mark mark, float dx, float dy) {
        return switch (mark) {
            case Mark.Text m -> new Mark.Text(m.line(), m.x() + dx, m.baseline() + dy, m.tag());
            case Mark.Box m -> new Mark.Box(m.x() + dx, m.y() + dy, m.width(), m.height(), m.round(), m.fill(),
                    m.edge());
            case Mark.Panel m -> m.moved(dx, dy);
            case Mark.Stroke m -> new Mark.Stroke(movedPoints(m.points(), dx, dy), m.weight(), m.color());
            case Mark.Figure m -> new Mark.Figure(m.alt(), moved(m.marks(), dx, dy), m.tag());
            case Mark.Link m -> new Mark.Link(m.x() + dx, m.y() + dy, m.width(), m.height(), m.id(), m.tag());
            case Mark.Input m -> new Mark.Input(m.fill(), m.x() + dx, m.y() + dy, m.width(), m.height(), m.tag());
            case Mark.Place m -> m;
        };
    }

    /** The same to look at, but told once already. */
    static List<Mark> untold(List<Mark> marks) {
        return marks.stream().filter(mark -> !(mark instanceof Mark.Link))
                .map(mark -> switch (mark) {
                    case Mark.Text m -> new Mark.Text(m.line(), m.x(), m.baseline());
                    case Mark.Figure m -> new Mark.Figure(m.alt(), m.marks(), null);
                    default -> mark;
                }).toList();
    }

    private static List<Float> movedPoints(List<Float> points, float dx, float dy) {
        List<Float> moved = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            moved.add(points.get(i) + (i % 2 == 0 ? dx : dy));
        }
        return moved;
    }
}
