package app.steadyground.entry;

import app.steadyground.guide.FieldKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A {@link SmallList} that can be changed: one sitting, whose every change is a revision handed on to be saved. To undo
 * a change, put what {@link #get} gave before it, or {@link #remove} where it gave nothing.
 */
public final class OpenList extends SmallList {
    private static final Content NOTHING = new Content.Text(FieldKind.SHORT_TEXT, "");

    private final Clock clock;
    private final Consumer<Revision> save;
    private final String sitting;
    private int lastN;

    /** @param save takes a revision that is to be made durable; does not wait */
    public OpenList(Workbook workbook, String name, Ids ids, Clock clock, Consumer<Revision> save) {
        super(workbook, name);
        this.clock = clock;
        this.save = save;
        this.sitting = ids.sitting();
    }

    /** Puts words under a key. @return whether that changed anything */
    public boolean put(String key, String words) {
        return put(key, new Content.Text(FieldKind.SHORT_TEXT, words));
    }

    /**
     * Puts something under a key, in place of all that stood there.
     *
     * @return false if exactly that stood there already, or the list is not editable
     */
    public boolean put(String key, Content content) {
        Answer before = answers().get(key);
        boolean same = before == null ? Contents.isBlank(content)
                : before.others().isEmpty() && before.content().equals(content);
        if (same || !isEditable()) {
            return false;
        }
        Stamp stamp = draw();
        Map<String, Answer> next = new LinkedHashMap<>(answers());
        next.put(key, before == null ? new Answer("", content, stamp)
                : new Answer(before.asked(), content, stamp, List.of(), before.extra()));
        Revision revision = entry().map(e -> new Revision(e.header(), stamp, e.covers(), clock.instant(), false, next,
                        Math.max(Revision.SCHEMA, e.schema()), e.minReader(), e.extra()))
                .orElseGet(() -> new Revision(header(), stamp, Map.of(), clock.instant(), false, next,
                        Revision.SCHEMA, 1, Map.of()));
        // Saving comes first, as with entries.
        save.accept(revision);
        workbook.add(revision);
        return true;
    }

    /** Clears a key. @return whether anything stood there */
    public boolean remove(String key) {
        return has(key) && put(key, NOTHING);
    }

    /** Leaves numbers free for further attempts to save, as {@link Sitting} does. */
    private Stamp draw() {
        int seen = entry().map(Entry::topN).orElse(0);
        lastN = lastN == 0 ? seen + 1 : Math.max(lastN + Sitting.FREE_NUMBERS, seen) + 1;
        return new Stamp(lastN, sitting);
    }

    /** Nothing in it tells one computer from another. */
    private Header header() {
        Instant begun = workbook.info().created();
        return new Header(workbook.info().id(), Header.LIST, item(), workbook.info().guide(), name,
                LocalDate.ofInstant(begun, ZoneOffset.UTC), new Stamp(1, "00000000"), begun, "UTC");
    }
}
