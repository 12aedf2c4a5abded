package app.steadyground.export.share;

import app.steadyground.entry.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Names replaced in what goes out: in entries, and in words put in front of them. Whatever is made of the entries
 * (pages, bookmarks, charts) has only what stands for the names.
 *
 * @param kept keys of occurrences that stay as they are
 */
public record Disguise(Names names, Set<String> kept) {

    /** Nothing is replaced. */
    public static final Disguise NONE = everywhere(new Names(new TreeMap<>()));
    private static final int IN_FRONT = -1;

    public Disguise {
        kept = Set.copyOf(kept);
    }

    /** Wherever the letters of a name are. */
    public static Disguise everywhere(Names names) {
        return new Disguise(names, Set.of());
    }

    /** Only those that are wanted. */
    public static Disguise where(Names names, List<Occurrence> all, Predicate<Occurrence> wanted) {
        Set<String> kept = new HashSet<>();
        all.stream().filter(wanted.negate()).forEach(occurrence -> kept.add(occurrence.key()));
        return new Disguise(names, kept);
    }

    /** Every place where a name stands, in the order given. @param front words in front of the entries, or empty */
    public static List<Occurrence> find(Names names, List<Entry> entries, String front) {
        List<Occurrence> all = new ArrayList<>();
        names.find(front).forEach(found -> all.add(Occurrence.of(null, IN_FRONT, found, front)));
        for (Entry entry : names.isEmpty() ? List.<Entry>of() : entries) {
            Texting.entry(entry, (text, place) -> {
                names.find(text).forEach(found -> all.add(Occurrence.of(entry, place, found, text)));
                return text;
            });
        }
        return all;
    }

    public Entry of(Entry entry) {
        return names.isEmpty() ? entry : Texting.entry(entry, (text, place) -> names.replace(text,
                found -> !kept.contains(Occurrence.of(entry, place, found, text).key())));
    }

    public List<Entry> of(List<Entry> entries) {
        return entries.stream().map(this::of).toList();
    }

    /** Of the words in front. */
    public String of(String front) {
        return names.replace(front, found -> !kept.contains(Occurrence.of(null, IN_FRONT, found, front).key()));
    }
}
