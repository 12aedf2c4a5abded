package app.steadyground.reread;

import app.steadyground.guide.Range;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * One series of numbers over time, the earliest first.
 *
 * @param name what was asked
 * @param pairs whether each point goes from one number to another, as before and after
 * @param points also entries in which the question was left open, so that a gap stays a gap
 */
public record Chart(String name, Range range, boolean pairs, List<Point> points) {
    /** A line does not go on over more days than this, however seldom somebody writes. */
    private static final int LONGEST_STEP = 100;

    /**
     * @param item the entry's id
     * @param before the first number of a pair, where it was given
     * @param value the number, or the second one of a pair
     */
    public record Point(String item, LocalDate date, OptionalInt before, OptionalInt value) {
        public boolean isGiven() {
            return before.isPresent() || value.isPresent();
        }
    }

    public Chart {
        points = List.copyOf(points);
    }

    public List<Point> given() {
        return points.stream().filter(Point::isGiven).toList();
    }

    /** The points that a line joins: it ends where a question was left open, or nobody wrote for long. */
    public List<List<Point>> runs() {
        List<List<Point>> runs = new ArrayList<>();
        List<Point> run = new ArrayList<>();
        for (Point point : points) {
            boolean far = !run.isEmpty() && ChronoUnit.DAYS.between(run.getLast().date(), point.date()) > LONGEST_STEP;
            if (point.value().isEmpty() || far) {
                add(runs, run);
                run = new ArrayList<>();
            }
            if (point.value().isPresent()) {
                run.add(point);
            }
        }
        add(runs, run);
        return runs;
    }

    private static void add(List<List<Point>> runs, List<Point> run) {
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
    }
}
