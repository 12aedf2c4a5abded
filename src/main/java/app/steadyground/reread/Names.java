package app.steadyground.reread;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of people that charts are grouped by. "Sam", "sam " and "SAM" are one name. */
public final class Names {
    private Names() {
    }

    /** What is the same for all ways to write one name; {@code ""} for none. */
    public static String fold(String name) {
        return Folding.fold(name).strip();
    }

    /** Whether the answer to a question says whom the numbers of its page are about. */
    public static boolean groups(Exercise exercise, String field) {
        return exercise.trends().stream().anyMatch(t -> t.groupBy().equals(field));
    }

    /** Every name used so far, each once as it was written last, the latest first. @param entries newest first */
    public static List<String> used(Guide guide, Collection<Entry> entries) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Optional<Exercise> page = guide.page(entry.exercise());
            page.ifPresent(p -> entry.answers().forEach((field, answer) -> {
                if (groups(p, field)) {
                    name(answer).ifPresent(n -> names.putIfAbsent(fold(n), n));
                }
            }));
        }
        return List.copyOf(names.values());
    }

    private static Optional<String> name(Answer answer) {
        return answer.content() instanceof Content.Text text && !text.text().isBlank() ? Optional.of(text.text().strip())
                : Optional.empty();
    }

    /** Those of the names that begin with what was typed, or have a word that does; not what stands there already. */
    public static List<String> matching(List<String> names, String typed) {
        String begun = fold(typed);
        return names.stream().filter(n -> !fold(n).equals(begun) || !n.equals(typed.strip()))
                .filter(n -> (" " + fold(n)).contains(" " + begun)).toList();
    }
}
