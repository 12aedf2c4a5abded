package app.steadyground.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One answer of a revision.
 *
 * @param asked the wording it answers
 * @param changed the revision in which it got its present content
 * @param others answers of equal right, written elsewhere at the same time, until the person chooses; without others of their own
 * @param extra members only a later version knows, as JSON text
 */
public record Answer(String asked, Content content, Stamp changed, List<Answer> others, Map<String, String> extra) {

    public Answer {
        others = List.copyOf(others);
        extra = Ordered.map(extra);
    }

    public Answer(String asked, Content content, Stamp changed) {
        this(asked, content, changed, List.of(), Map.of());
    }

    /** This answer alone, then each of the others. */
    public Stream<Answer> alternatives() {
        return Stream.concat(Stream.of(withOthers(List.of())), others.stream());
    }

    Answer withOthers(List<Answer> newOthers) {
        return new Answer(asked, content, changed, newOthers, extra);
    }
}
