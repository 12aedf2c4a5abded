package app.steadyground.reread;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Remarks;
import app.steadyground.entry.Remarks.Remark;
import app.steadyground.entry.Workbook;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All there is to read again: entries, and the notes to a past self that were added to them later. Made on the
 * workbook's thread, then read by any.
 *
 * @param notes by the entry's id, the oldest first; entries without any are left out
 */
public record Writings(List<Entry> entries, Map<String, List<Remark>> notes) {
    public Writings {
        entries = List.copyOf(entries);
        notes = Map.copyOf(notes);
    }

    public static Writings of(Workbook workbook) {
        return new Writings(workbook.entries(), Remarks.all(workbook).stream().filter(r -> !r.text().isBlank())
                .collect(Collectors.groupingBy(Remark::entry)));
    }

    /** Only these of the entries, with their notes. */
    public Writings only(Collection<Entry> some) {
        return new Writings(List.copyOf(some), notes);
    }

    public List<Remark> notes(Entry entry) {
        return notes.getOrDefault(entry.id(), List.of());
    }
}
