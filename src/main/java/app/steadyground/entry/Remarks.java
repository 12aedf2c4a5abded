package app.steadyground.entry;

import app.steadyground.guide.FieldKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Later notes on entries: each an item of its own that names its entry, so that the entry stays as it was written, and
 * erasing a note removes its words. Same thread as the workbook.
 */
public final class Remarks {
    private static final String ENTRY = "entry";
    private static final String TEXT = "text";

    private final Workbook workbook;
    private final Ids ids;
    private final Clock clock;
    private final Consumer<Revision> save;
    private final String sitting;
    private final Map<String, Integer> lastN = new HashMap<>();

    /** @param item its own id; {@code entry} the id of the entry it belongs to; {@code date} the day it was begun */
    public record Remark(String item, String entry, LocalDate date, String text) {
    }

    /** @param save takes a revision that is to be made durable; does not wait */
    public Remarks(Workbook workbook, Ids ids, Clock clock, Consumer<Revision> save) {
        this.workbook = workbook;
        this.ids = ids;
        this.clock = clock;
        this.save = save;
        this.sitting = ids.sitting();
    }

    /** The notes on an entry, the oldest first; without those that were deleted. */
    public static List<Remark> of(Workbook workbook, String entry) {
        return all(workbook).stream().filter(r -> r.entry().equals(entry)).toList();
    }

    /** Every note that is not deleted, the oldest first. Where two computers changed one, both texts are in it. */
    public static List<Remark> all(Workbook workbook) {
        return workbook.ofKind(Header.REMARK).stream().filter(e -> !e.deleted())
                .sorted(Comparator.comparing((Entry e) -> e.header().created()).thenComparing(Entry::id))
                .map(e -> new Remark(e.id(), text(e, ENTRY), e.date(), text(e, TEXT))).toList();
    }

    private static String text(Entry entry, String field) {
        Answer answer = entry.answers().get(field);
        return answer == null ? "" : String.join("\n\n", answer.alternatives().map(Answer::content)
                .flatMap(Contents::words).distinct().toList());
    }

    /** @return the new note's id */
    public String add(String entry, String text) {
        String item = ids.item();
        Instant now = clock.instant();
        Stamp stamp = draw(item, 0);
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Header header = new Header(workbook.info().id(), Header.REMARK, item, workbook.info().guide(), Header.REMARK, today,
                stamp, now, clock.getZone().getId());
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put(ENTRY, answer(FieldKind.SHORT_TEXT, entry, stamp));
        answers.put(TEXT, answer(FieldKind.LONG_TEXT, text, stamp));
        keep(new Revision(header, stamp, Map.of(), now, false, answers, Revision.SCHEMA, 1, Map.of()));
        return item;
    }

    /** Says something else in a note; what it said before stays among the workbook's versions. */
    public void change(String item, String text) {
        workbook.entry(item).filter(e -> e.editable() && !e.answers().isEmpty() && !text(e, TEXT).equals(text)).ifPresent(e -> {
            Stamp stamp = draw(item, e.topN());
            Map<String, Answer> answers = new LinkedHashMap<>(e.answers());
            answers.put(TEXT, answer(FieldKind.LONG_TEXT, text, stamp));
            keep(next(e, stamp, false, answers));
        });
    }

    public void delete(String item, boolean deleted) {
        workbook.entry(item).filter(e -> e.deleted() != deleted && !e.answers().isEmpty())
                .ifPresent(e -> keep(next(e, draw(item, e.topN()), deleted, e.answers())));
    }

    /** Erases all notes on an entry, deleted ones too. */
    public void eraseOf(String entry) {
        workbook.ofKind(Header.REMARK).stream().filter(e -> !e.answers().isEmpty() && text(e, ENTRY).equals(entry))
                .forEach(e -> keep(next(e, draw(e.id(), e.topN()), true, Map.of())));
    }

    /** Erases the notes on what was erased elsewhere. */
    public void eraseForgotten() {
        workbook.erased().forEach(this::eraseOf);
    }

    private Revision next(Entry entry, Stamp stamp, boolean deleted, Map<String, Answer> answers) {
        return new Revision(entry.header(), stamp, entry.covers(), clock.instant(), deleted, answers,
                Math.max(Revision.SCHEMA, entry.schema()), entry.minReader(), answers.isEmpty() ? Map.of() : entry.extra());
    }

    private static Answer answer(FieldKind kind, String text, Stamp stamp) {
        return new Answer("", new Content.Text(kind, text), stamp);
    }

    private Stamp draw(String item, int seen) {
        int n = lastN.merge(item, seen + 1, (last, first) -> Math.max(last + Sitting.FREE_NUMBERS + 1, first));
        return new Stamp(n, sitting);
    }

    /** Saving comes first, as with entries. */
    private void keep(Revision revision) {
        save.accept(revision);
        workbook.add(revision);
    }
}
