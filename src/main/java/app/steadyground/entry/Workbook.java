package app.steadyground.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A workbook in memory: the heads of every item, merged into entries. One thread only, the JavaFX thread in the
 * window. Damaged files are named in {@link #faults}, and nothing here writes.
 */
public final class Workbook {
    /** Newest day first; on one day the one begun last first. */
    public static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(Entry::date)
            .thenComparing(e -> e.header().created()).thenComparing(Entry::id).reversed();

    private final WorkbookInfo info;
    private List<Fault> faults;
    private final Map<String, List<Revision>> heads = new HashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    /** What {@link #entries} gives; another list after each change. */
    private List<Entry> shown;
    private final List<Consumer<Entry>> listeners = new ArrayList<>();
    private long changes;

    public Workbook(WorkbookInfo info, Collection<Revision> revisions, List<Fault> faults) {
        this.info = info;
        this.faults = List.copyOf(faults);
        for (Revision revision : revisions) {
            heads.computeIfAbsent(revision.item(), i -> new ArrayList<>()).add(revision);
        }
        heads.replaceAll((item, all) -> Heads.of(all));
        heads.forEach((item, all) -> entries.put(item, Merge.of(all)));
        shown = entries.values().stream().filter(Workbook::isShown).sorted(NEWEST_FIRST).toList();
    }

    public WorkbookInfo info() {
        return info;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** What could not be read has changed: a file has healed, or another one has come. */
    public void setFaults(Collection<Fault> now) {
        faults = List.copyOf(now);
    }

    /** Takes in a revision, saved here or found on disk. Listeners hear the merged entry. */
    public Entry add(Revision revision) {
        List<Revision> all = new ArrayList<>(heads.getOrDefault(revision.item(), List.of()));
        all.add(revision);
        List<Revision> now = Heads.of(all);
        Entry entry = Merge.of(now);
        heads.put(revision.item(), now);
        Entry before = entries.put(revision.item(), entry);
        shown = with(before, entry);
        changes++;
        List.copyOf(listeners).forEach(l -> l.accept(entry));
        return entry;
    }

    /** How often something was added: whoever looks again can tell whether there is anything new. */
    public long changes() {
        return changes;
    }

    /** The heads of every item, as they are now. */
    public Map<String, List<Revision>> heads() {
        return Map.copyOf(heads);
    }

    /** The heads of an item; empty for one that is not here. */
    public List<Revision> heads(String item) {
        return heads.getOrDefault(item, List.of());
    }

    /** Whether a revision is one of the heads, or was taken in by one of them. */
    public boolean knows(Revision revision) {
        return heads(revision.item()).stream().anyMatch(h -> h.knows(revision.stamp()));
    }

    public Optional<Entry> entry(String item) {
        return Optional.ofNullable(entries.get(item));
    }

    /** Entries and free pages that are not deleted, newest first. */
    public List<Entry> entries() {
        return shown;
    }

    /** The entries of one page that are not deleted, newest first. */
    public List<Entry> of(String exercise) {
        return shown.stream().filter(e -> e.exercise().equals(exercise)).toList();
    }

    /** Entries and free pages that are deleted and can be brought back, the last deleted first. */
    public List<Entry> deleted() {
        return entries.values().stream().filter(e -> e.deleted() && !e.answers().isEmpty() && e.header().isWritten())
                .sorted(Comparator.comparing(Entry::saved).thenComparing(Entry::id).reversed()).toList();
    }

    /** Items of one kind as they stand, deleted ones too, in no order. */
    public List<Entry> ofKind(String kind) {
        return entries.values().stream().filter(e -> e.header().kind().equals(kind)).toList();
    }

    /** Items of which nothing is left but that they were erased. */
    public List<String> erased() {
        return heads.entrySet().stream().filter(e -> e.getValue().stream().allMatch(Revision::isErased))
                .map(Map.Entry::getKey).toList();
    }

    /** Ids of all items, erased and unknown ones too, in an order all computers agree on. */
    public List<String> items() {
        return entries.keySet().stream().sorted().toList();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Calls the listener after each {@link #add}. @return stops it */
    public Runnable listen(Consumer<Entry> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** The list with one entry in the place of another: sorting many thousands anew at each save would be felt. */
    private List<Entry> with(Entry before, Entry now) {
        List<Entry> next = new ArrayList<>(shown);
        if (before != null && isShown(before)) {
            next.remove(Collections.binarySearch(next, before, NEWEST_FIRST));
        }
        if (isShown(now)) {
            next.add(-1 - Collections.binarySearch(next, now, NEWEST_FIRST), now);
        }
        return Collections.unmodifiableList(next);
    }

    private static boolean isShown(Entry entry) {
        return !entry.deleted() && entry.header().isWritten();
    }
}
