package app.steadyground.entry;

import java.time.Instant;
import java.util.Map;

/**
 * One file of a workbook: an item as it was when it was saved. Never changed once written.
 *
 * @param replaces sitting to the highest number of it that this revision covers
 * @param saved when; told to the person, never used to decide which is newer
 * @param answers by field id, in the order of the page
 * @param schema version of the form it was written in, {@code minReader} the oldest that may edit it
 * @param extra members only a later version knows, as JSON text
 */
public record Revision(Header header, Stamp stamp, Map<String, Integer> replaces, Instant saved, boolean deleted,
                       Map<String, Answer> answers, int schema, int minReader, Map<String, String> extra) {

    /** The form this version writes. */
    public static final int SCHEMA = 1;

    public Revision {
        replaces = Ordered.map(replaces);
        answers = Ordered.map(answers);
        extra = Ordered.map(extra);
    }

    /** Whether it erases the item: a deletion that does not hold the answers any more. */
    public boolean isErased() {
        return deleted && answers.isEmpty();
    }

    public String item() {
        return header.item();
    }

    /** The same under another number, for a further attempt to save it. Its answers keep their stamps, which it covers. */
    public Revision renumbered(int n) {
        return new Revision(header, new Stamp(n, stamp.sitting()), replaces, saved, deleted, answers, schema, minReader, extra);
    }

    /**
     * Whether this revision makes another, named by its stamp, unnecessary. Only smaller numbers are covered, whatever
     * a file may say: so no two revisions cover each other, and of any revisions at least one is a head.
     */
    public boolean covers(Stamp other) {
        return stamp.n() > other.n()
                && (other.sitting().equals(stamp.sitting()) || replaces.getOrDefault(other.sitting(), 0) >= other.n());
    }

    /** Whether what carries this stamp was taken in here, or written here. */
    boolean knows(Stamp other) {
        return stamp.equals(other) || covers(other);
    }
}
