package app.steadyground.guide;

import java.util.List;

/** Numbers of a page that are worth seeing over time. Fields named here are scales, rated lists or feelings. */
public sealed interface Trend {

    /** Field whose text says whom the numbers are about, so that each gets a line of their own; or empty. */
    String groupBy();

    /** Two scales of one entry, joined by an arrow. */
    record Pair(String before, String after, String groupBy) implements Trend {
    }

    /** Lines on one chart: one for a scale, one for each item of a rated list, one for each group of feelings. */
    record Lines(List<String> fields, String groupBy) implements Trend {
        public Lines {
            fields = List.copyOf(fields);
        }
    }
}
