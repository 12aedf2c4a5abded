package app.steadyground.guide;

import java.util.List;
import java.util.stream.Stream;

/** When a {@link MessageRule} speaks. {@code exercise} and {@code field} name a field of the guide. */
public sealed interface Condition {

    /** The fields of this exercise on which it depends, in reading order; none where it depends on another page. */
    default Stream<String> fields(String ofExercise) {
        return switch (this) {
            case AnyOf c -> c.parts().stream().flatMap(p -> p.fields(ofExercise));
            case TickedBesides c -> on(ofExercise, c.exercise(), c.field());
            case Chosen c -> on(ofExercise, c.exercise(), c.field());
            case Unticked c -> on(ofExercise, c.exercise(), c.field());
            case AtLeast c -> on(ofExercise, c.exercise(), c.field());
            case NewestChose c -> on(ofExercise, c.exercise(), c.field());
            case Falling c -> on(ofExercise, c.exercise(), c.field());
            case NoRelief c -> on(ofExercise, c.exercise(), c.after());
            case LowForMonths c -> on(ofExercise, c.exercise(), c.field());
        };
    }

    private static Stream<String> on(String ofExercise, String exercise, String field) {
        return exercise.equals(ofExercise) ? Stream.of(field) : Stream.empty();
    }

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
