package app.steadyground.entry;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which revisions of an item count: those that no other covers. */
public final class Heads {
    /**
     * By stamp. Two different contents of one stamp are written by no version of the program, but a copy of a disk or
     * a repaired file may bring them about: then both count, in an order that every computer agrees on.
     */
    public static final Comparator<Revision> ORDER =
            Comparator.comparing(Revision::stamp, Stamp.NEWEST_FIRST).thenComparing(Revision::toString);

    private Heads() {
    }

    /**
     * @param revisions readable revisions of one item, in any order, repeats allowed
     * @return the heads, newest stamp first; empty only if there are no revisions
     */
    public static List<Revision> of(Collection<Revision> revisions) {
        if (revisions.size() == 1) {
            return List.copyOf(revisions);
        }
        return revisions.stream()
                .filter(r -> revisions.stream().noneMatch(y -> y.covers(r.stamp())))
                .sorted(ORDER)
                .distinct()
                .toList();
    }
}
