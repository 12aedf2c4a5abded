package app.steadyground.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which autosaves of one sitting may go once a later one has covered them. One is kept every ten
 * minutes, and every one whose successor made an answer shorter by more than 40 characters,
 * gave up one of several answers, put what came from elsewhere in the place of an answer, or deleted the entry.
 */
public final class Drafts {
    static final Duration KEPT_EVERY = Duration.ofMinutes(10);
    static final int SHORTENED = 40;

    private Revision last;
    /** When the ten minutes began of which none is kept yet. */
    private Instant begun;

    /**
     * Tells of a revision that is now durable.
     *
     * @return the draft before it, if that may be removed
     */
    public Optional<Stamp> saved(Revision revision) {
        Revision before = last;
        last = revision;
        if (before == null) {
            begun = revision.saved();
            return Optional.empty();
        }
        // The last of each ten minutes stays: also one after which nobody wrote for an hour.
        boolean due = Duration.between(begun, revision.saved()).abs().compareTo(KEPT_EVERY) >= 0;
        if (due || shortened(before, revision) || !revision.covers(before.stamp())) {
            begun = revision.saved();
            return Optional.empty();
        }
        return Optional.of(before.stamp());
    }

    private static boolean shortened(Revision before, Revision after) {
        // What was not simply written on: the draft before may be the only file that still says it.
        boolean foreign = !elsewhere(before).equals(elsewhere(after));
        for (Map.Entry<String, Answer> entry : before.answers().entrySet()) {
            Answer earlier = entry.getValue();
            Answer later = after.answers().get(entry.getKey());
            int left = later == null ? 0 : Contents.length(later.content());
            if (Contents.length(earlier.content()) - left > SHORTENED
                    || (foreign || isChosen(earlier, later)) && givesUp(earlier, later)) {
                return true;
            }
        }
        return before.deleted() != after.deleted() || foreign && !before.header().date().equals(after.header().date());
    }

    /** What a draft took in but for what its own sitting wrote. */
    private static Map<String, Integer> elsewhere(Revision revision) {
        Map<String, Integer> others = new HashMap<>(revision.replaces());
        others.remove(revision.stamp().sitting());
        return others;
    }

    /** Whether others that stood beside an answer stand beside it no more. */
    private static boolean isChosen(Answer before, Answer after) {
        return before.others().stream().anyMatch(other -> after == null || after.others().stream()
                .noneMatch(o -> o.content().equals(other.content())));
    }

    /** Whether any of an answer's contents is not in the later one. */
    private static boolean givesUp(Answer before, Answer after) {
        return before.alternatives().anyMatch(one -> after == null
                || after.alternatives().noneMatch(a -> a.content().equals(one.content())));
    }
}
