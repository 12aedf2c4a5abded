package app.steadyground.guide;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page to fill in.
 *
 * @param number place in the guide from 1; 0 for notes and the free page
 * @param points codes of the guide's points worked on here
 * @param minutes how long one entry takes, 0 where nothing is said; {@code minutesText} says it in words
 * @param often how often, in words
 */
public record Exercise(int number, String id, String title, List<String> points, Set<Flag> flags, String why,
                       String instructions, int minutes, String minutesText, Frequency frequency, String often,
                       List<Field> fields, List<Trend> trends) {

    /** Id of the page for writing without an exercise. */
    public static final String FREE_PAGE = "free-page";
    /** A chapter's notes have this prefix before the chapter's id. */
    public static final String NOTES_PREFIX = "notes-";

    public enum Frequency { ONCE, REPEATABLE, WEEKLY, MONTHLY }

    public Exercise {
        points = List.copyOf(points);
        flags = Set.copyOf(flags);
        fields = List.copyOf(fields);
        trends = List.copyOf(trends);
    }

    public boolean has(Flag flag) {
        return flags.contains(flag);
    }

    public Optional<Field> field(String fieldId) {
        return fields.stream().filter(f -> f.id().equals(fieldId)).findFirst();
    }
}
