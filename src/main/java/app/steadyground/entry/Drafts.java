package app.steadyground.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which autosaves of one sitting may go once a later one has covered them. One is kept every ten
 * minutes, and every one whose successor made an answer shorter by more than 40 characters,
 * gave up one of several answers, or deleted the entry.
 */
public final class Drafts {
    static final Duration KEPT_EVERY = Duration.ofMinutes(10);
    static final int SHORTENED = 40;

    private Revision last;
    private Instant kept;

    /**
     * Tells of a revision that is now durable.
     *
     * @return the draft before it, if that may be removed
     */
    public Optional<Stamp> saved(Revision revision) {
        Revision before = last;
        last = revision;
        if (before == null) {
            kept = revision.saved();
            return Optional.empty();
        }
        boolean due = Duration.between(kept, before.saved()).abs().compareTo(KEPT_EVERY) >= 0;
        if (due || shortened(before, revision) || !revision.covers(before.stamp())) {
            kept = before.saved();
            return Optional.empty();
        }
        return Optional.of(before.stamp());
    }

    private static boolean shortened(Revision before, Revision after) {
        for (Map.Entry<String, Answer> entry : before.answers().entrySet()) {
            Answer later = after.answers().get(entry.getKey());
            int left = later == null ? 0 : Contents.length(later.content());
            if (Contents.length(entry.getValue().content()) - left > SHORTENED || dropsOther(entry.getValue(), later)) {
                return true;
            }
        }
        return before.deleted() != after.deleted();
    }

    /** Whether one of several answers was given up by a choice. */
    private static boolean dropsOther(Answer before, Answer after) {
        return before.others().stream().anyMatch(other -> after == null
                || after.alternatives().noneMatch(a -> a.content().equals(other.content())));
    }
}
