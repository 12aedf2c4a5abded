package app.steadyground.storage;

import app.steadyground.entry.Revision;
import app.steadyground.entry.Stamp;
import java.util.Optional;

/** The name of a revision's file: {@code <item>.<n>-<sitting>.json}. */
record RevisionName(String item, Stamp stamp) {
    private static final String END = ".json";
    private static final int ITEM_LENGTH = 36;

    static RevisionName of(Revision revision) {
        return new RevisionName(revision.item(), revision.stamp());
    }

    /** As equality with {@link #of}, which takes a while to get going where thousands are compared. */
    boolean isOf(Revision revision) {
        return item.equals(revision.item()) && stamp.n() == revision.stamp().n()
                && stamp.sitting().equals(revision.stamp().sitting());
    }

    /** Empty for every other name. */
    static Optional<RevisionName> parse(String name) {
        if (name.length() <= ITEM_LENGTH || name.charAt(ITEM_LENGTH) != '.' || !name.endsWith(END)) {
            return Optional.empty();
        }
        String item = name.substring(0, ITEM_LENGTH);
        if (!Values.UUID.matcher(item).matches()) {
            return Optional.empty();
        }
        String stamp = name.substring(ITEM_LENGTH + 1, Math.max(ITEM_LENGTH + 1, name.length() - END.length()));
        return Stamp.parse(stamp).map(s -> new RevisionName(item, s));
    }

    @Override
    public String toString() {
        return item + "." + stamp + END;
    }
}
