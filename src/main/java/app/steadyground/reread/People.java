package app.steadyground.reread;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Trend;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names of people as they were written: "Sam", "sam " and "SAM" are one. Any thread. */
public final class People {
    private People() {
    }

    /** What two ways to write a name have in common; {@code ""} where there is no name. */
    public static String key(String name) {
        return Folding.fold(name).strip();
    }

    /** Every name that was written where a page asks whom it is about, as it was written last, in alphabetical order. */
    public static List<String> in(Guide guide, Collection<Entry> newestFirst) {
        Map<String, Set<String>> fields = guide.pages().collect(Collectors.toMap(Exercise::id, p -> p.trends().stream()
                .map(Trend::groupBy).filter(f -> !f.isEmpty()).collect(Collectors.toSet())));
        Map<String, String> names = new LinkedHashMap<>();
        for (Entry entry : newestFirst) {
            for (String field : fields.getOrDefault(entry.exercise(), Set.of())) {
                name(entry, field).ifPresent(n -> names.putIfAbsent(key(n), n));
            }
        }
        return List.copyOf(new TreeMap<>(names).values());
    }

    /** The name in a field, without spaces around it. */
    static Optional<String> name(Entry entry, String field) {
        Answer answer = entry.answers().get(field);
        return answer != null && answer.content() instanceof Content.Text text && !key(text.text()).isEmpty()
                ? Optional.of(text.text().strip()) : Optional.empty();
    }
}
