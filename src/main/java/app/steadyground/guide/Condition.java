package app.steadyground.guide;

import java.util.List;

/** When a {@link MessageRule} speaks. {@code exercise} and {@code field} name a field of the guide. */
public sealed interface Condition {

    /** Any of the parts. */
    record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** Any option of a multi-choice is ticked, other than the named one. */
    record TickedBesides(String exercise, String field, String option) implements Condition {
    }

    /** The option is among those chosen in the entry at hand. */
    record Chosen(String exercise, String field, String option) implements Condition {
    }

    /** The option is not ticked although something else in the entry has been answered. */
    record Unticked(String exercise, String field, String option) implements Condition {
    }

    /** A scale of the entry at hand is at least this. */
    record AtLeast(String exercise, String field, int value) implements Condition {
    }

    /** The newest saved entry of {@code exercise} chose the option, whatever page is at hand. */
    record NewestChose(String exercise, String field, String option) implements Condition {
    }

    /** The scale is lower than in the entry before, {@code times} times running, the entry at hand last. */
    record Falling(String exercise, String field, int times) implements Condition {
    }

    /** {@code after} was not below {@code before} in {@code times} entries within {@code minutes}, the one at hand too. */
    record NoRelief(String exercise, String before, String after, int times, int minutes) implements Condition {
    }

    /** The scale was at most {@code value} in {@code months} calendar months running, the entry at hand in the last. */
    record LowForMonths(String exercise, String field, int value, int months) implements Condition {
    }
}
