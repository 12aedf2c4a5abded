package app.steadyground.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * An item as the person sees it: its heads merged. A pure function of the heads.
 *
 * @param covers every sitting taken in, to its highest number; what the next revision replaces
 * @param topN the largest number seen
 * @param saved the latest time any head was saved
 * @param editable false where a newer version wrote something this one must not touch
 */
public record Entry(Header header, Map<String, Integer> covers, int topN, Instant saved, boolean deleted,
                    Map<String, Answer> answers, boolean editable, int schema, int minReader, Map<String, String> extra) {

    public Entry {
        covers = Ordered.map(covers);
        answers = Ordered.map(answers);
        extra = Ordered.map(extra);
    }

    public String id() {
        return header.item();
    }

    public String exercise() {
        return header.exercise();
    }

    public LocalDate date() {
        return header.date();
    }

    /** Whether any answer waits for the person to choose between two. */
    public boolean isDivided() {
        return answers.values().stream().anyMatch(a -> !a.others().isEmpty());
    }
}
