package app.steadyground.entry;

import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a new entry of a page begins. */
public final class Beginnings {
    private Beginnings() {
    }

    /**
     * Blank, but for the fields the guide marks to be carried over: those hold the newest entry's answer.
     *
     * @param earlier entries of the page, newest first; may be empty
     */
    public static Draft of(Exercise exercise, List<Entry> earlier, LocalDate date) {
        Map<String, Content> contents = new LinkedHashMap<>();
        for (Field field : exercise.fields()) {
            contents.put(field.id(), field.carry() && !earlier.isEmpty()
                    ? carried(field, earlier.getFirst()) : Contents.blank(field));
        }
        return new Draft(date, contents);
    }

    private static Content carried(Field field, Entry latest) {
        Answer answer = latest.answers().get(field.id());
        return answer != null && Contents.fits(answer.content(), field) ? answer.content() : Contents.blank(field);
    }
}
