package app.steadyground.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes one entry of an item's heads. Answers changed on one side only are taken from there; where both sides
 * changed an answer, both are kept. The same heads give the same entry, in whatever order they come.
 */
public final class Merge {
    /** The newest first; two of one stamp, which no version of the program writes, in an order all agree on. */
    private static final Comparator<Answer> ORDER =
            Comparator.comparing(Answer::changed, Stamp.NEWEST_FIRST).thenComparing(Answer::toString);

    private Merge() {
    }

    /** @param revisions at least one readable revision of one item; covered ones do not matter */
    public static Entry of(Collection<Revision> revisions) {
        List<Revision> heads = Heads.of(revisions);
        Revision first = heads.getFirst();
        Map<String, Integer> covers = new TreeMap<>();
        Map<String, String> extra = new LinkedHashMap<>();
        Instant saved = first.saved();
        int minReader = 1;
        int schema = 1;
        for (Revision head : heads) {
            head.replaces().forEach((sitting, n) -> covers.merge(sitting, n, Math::max));
            covers.merge(head.stamp().sitting(), head.stamp().n(), Math::max);
            head.extra().forEach(extra::putIfAbsent);
            saved = head.saved().isAfter(saved) ? head.saved() : saved;
            minReader = Math.max(minReader, head.minReader());
            schema = Math.max(schema, head.schema());
        }
        int topN = covers.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        // Edit beats delete: one living head keeps the entry. But nothing erased comes back by itself: what was written
        // elsewhere meanwhile is found among what is deleted.
        boolean deleted = heads.stream().allMatch(Revision::deleted) || heads.stream().anyMatch(Revision::isErased);
        return new Entry(header(heads), covers, topN, saved, deleted, answers(heads),
                minReader <= Revision.SCHEMA, schema, minReader, extra);
    }

    private static Header header(List<Revision> heads) {
        Header header = heads.getFirst().header();
        if (heads.size() == 1) {
            return header;
        }
        // As with answers, but of two dates only one is shown; the other stays in the earlier versions.
        return heads.stream().map(Revision::header)
                .filter(h -> heads.stream().noneMatch(o -> o.knows(h.dateChanged())
                        && !o.header().dateChanged().equals(h.dateChanged())))
                .min(Comparator.comparing(Header::dateChanged, Stamp.NEWEST_FIRST))
                .map(h -> header.withDate(h.date(), h.dateChanged()))
                .orElse(header);
    }

    private static Map<String, Answer> answers(List<Revision> heads) {
        if (heads.size() == 1 && heads.getFirst().answers().values().stream().allMatch(a -> a.others().isEmpty())) {
            return heads.getFirst().answers();
        }
        Set<String> fields = new LinkedHashSet<>();
        heads.forEach(h -> fields.addAll(h.answers().keySet()));
        Map<String, Answer> merged = new LinkedHashMap<>();
        for (String field : fields) {
            merged.put(field, answer(heads.stream().filter(h -> h.answers().containsKey(field)).toList(), field));
        }
        return merged;
    }

    private static Answer answer(List<Revision> heads, String field) {
        List<Answer> all = heads.stream().flatMap(h -> h.answers().get(field).alternatives()).sorted(ORDER).toList();
        List<Answer> standing = new ArrayList<>();
        for (Answer candidate : all) {
            boolean yields = heads.stream().anyMatch(h -> h.knows(candidate.changed()) && !holds(h, field, candidate));
            boolean repeats = standing.stream().anyMatch(a -> a.content().equals(candidate.content()));
            if (!yields && !repeats) {
                standing.add(candidate);
            }
        }
        if (standing.isEmpty()) {
            // Only possible with files no version of the program writes; then the newest is shown.
            return all.getFirst();
        }
        return standing.getFirst().withOthers(standing.subList(1, standing.size()));
    }

    private static boolean holds(Revision head, String field, Answer candidate) {
        return head.answers().get(field).alternatives().anyMatch(a -> a.changed().equals(candidate.changed()));
    }
}
