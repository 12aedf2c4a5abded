package app.steadyground.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkbookTest {
    private static final WorkbookInfo INFO = new WorkbookInfo("w", 1, 1, new GuideRef("trust", "1"), Instant.EPOCH);

    @Test
    void livingEntriesAreListedNewestFirst() {
        Workbook workbook = new Workbook(INFO, List.of(revision("a", 1, "page", "2026-01-01", false, Header.ENTRY),
                revision("b", 1, "page", "2026-03-01", false, Header.ENTRY),
                revision("c", 1, "other", "2026-02-01", false, Header.FREE_PAGE),
                revision("d", 1, "page", "2026-04-01", true, Header.ENTRY),
                revision("e", 1, "page", "2026-05-01", false, "names")), List.of());
        assertEquals(List.of("b", "c", "a"), workbook.entries().stream().map(Entry::id).toList());
        assertEquals(List.of("b", "a"), workbook.of("page").stream().map(Entry::id).toList());
        assertTrue(workbook.entry("d").orElseThrow().deleted());
        assertFalse(workbook.isEmpty());
        assertTrue(new Workbook(INFO, List.of(), List.of()).isEmpty());
    }

    @Test
    void ofOneDayTheOneBegunLastComesFirst() {
        Workbook workbook = new Workbook(INFO, List.of(), List.of());
        workbook.add(revision("early", 1, "page", "2026-01-01", Instant.parse("2026-01-01T08:00:00Z")));
        workbook.add(revision("late", 1, "page", "2026-01-01", Instant.parse("2026-01-01T09:00:00Z")));
        assertEquals(List.of("late", "early"), workbook.of("page").stream().map(Entry::id).toList());
    }

    @Test
    void addingANewerRevisionReplacesTheOldAndIsTold() {
        Workbook workbook = new Workbook(INFO, List.of(revision("a", 1, "page", "2026-01-01", false, Header.ENTRY)),
                List.of());
        List<Entry> heard = new ArrayList<>();
        Runnable stop = workbook.listen(heard::add);
        Revision second = revision("a", 2, "page", "2026-01-02", false, Header.ENTRY);
        Entry merged = workbook.add(second);
        assertEquals(List.of(merged), heard);
        assertEquals(List.of(second), workbook.heads("a"));
        assertEquals(LocalDate.parse("2026-01-02"), workbook.entry("a").orElseThrow().date());
        stop.run();
        workbook.add(revision("b", 1, "page", "2026-01-01", false, Header.ENTRY));
        assertEquals(1, heard.size());
    }

    @Test
    void anOldRevisionThatArrivesLateChangesNothing() {
        Revision second = revision("a", 2, "page", "2026-01-02", false, Header.ENTRY);
        Workbook workbook = new Workbook(INFO, List.of(second), List.of());
        workbook.add(revision("a", 1, "page", "2026-01-01", false, Header.ENTRY));
        assertEquals(List.of(second), workbook.heads("a"));
        assertEquals(1, workbook.entries().size());
    }

    private static Revision revision(String item, int n, String page, String date, Instant created) {
        Stamp stamp = new Stamp(n, "aaaaaaaa");
        Header header = new Header("w", Header.ENTRY, item, INFO.guide(), page, LocalDate.parse(date), stamp, created,
                "UTC");
        return new Revision(header, stamp, Map.of(), created, false, Map.of(), 1, 1, Map.of());
    }

    private static Revision revision(String item, int n, String page, String date, boolean deleted, String kind) {
        Stamp stamp = new Stamp(n, "aaaaaaaa");
        Header header = new Header("w", kind, item, INFO.guide(), page, LocalDate.parse(date), stamp, Instant.EPOCH,
                "UTC");
        return new Revision(header, stamp, Map.of(), Instant.EPOCH, deleted, Map.of(), 1, 1, Map.of());
    }
}
