package app.steadyground.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Ledger.What;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final Instant NOON = Written.NOON;
    private final List<Revision> saved = new ArrayList<>();
    private final OpenLists lists = new OpenLists(new Workbook(
            new WorkbookInfo("7a0c5a3e-53a1-4c1e-9f5e-0c7f0d8f9b11", 1, 1, new GuideRef("trust", "1.0.0"), NOON), List.of(), List.of()),
            Ids.seeded(1), Clock.fixed(NOON, ZoneOffset.UTC), saved::add);
    private final OpenList list = lists.list(Ledger.LIST);

    private static Ledger.Written written(String path, Instant when) {
        return new Ledger.Written(path, What.PDF, when, List.of("doubt-on-paper", "free-page"), true, 12_345_678_901L, "abc");
    }

    @Test
    void whatWasNotedIsReadBackNewestFirst() {
        Ledger.Written first = written("/home/me/a \"strange\"\nname.pdf", NOON);
        Ledger.Written second = new Ledger.Written("C:\\Users\\me\\b.zip", What.BACKUP, NOON.plusSeconds(1), List.of(), false, 0, "");
        assertTrue(Ledger.note(list, first));
        assertTrue(Ledger.note(list, second));
        assertEquals(List.of(second, first), Ledger.all(list));
        assertEquals(2, saved.size());
    }

    @Test
    void aFileInTheSamePlaceHasTheOnlyLineOfThatPlace() {
        Ledger.note(list, written("/a.pdf", NOON));
        Ledger.note(list, written("/a.pdf", NOON.plusSeconds(9)));
        assertEquals(List.of(written("/a.pdf", NOON.plusSeconds(9))), Ledger.all(list));
        assertTrue(list.remove("/a.pdf"));
        assertEquals(List.of(), Ledger.all(list));
    }

    @Test
    void whatOnlyALaterVersionKnowsIsLeftOut() {
        Ledger.note(list, written("/a.pdf", NOON));
        list.put("/b.pdf", "something else");
        list.put("/c.pdf", new Content.Rows(List.of("what"), List.of(new Content.Row("1", List.of("pdf"), Map.of()))));
        list.put("/d.pdf", new Content.Rows(Ledger.COLUMNS, List.of(new Content.Row("1", List.of("pdf", "noon", "", "", "", ""), Map.of()))));
        Ledger.note(list, written("/e.pdf", NOON));
        // Somewhere else its row was taken out, and its columns stayed.
        list.put("/e.pdf", new Content.Rows(Ledger.COLUMNS, List.of()));
        assertEquals(4, list.all().size());
        assertEquals(List.of(written("/a.pdf", NOON)), Ledger.all(list));
    }

    @Test
    void aCautionIsDueOnceForEachWayOut() {
        OpenList told = lists.list(Caution.LIST);
        assertTrue(Caution.FILE.isDue(told));
        Caution.FILE.told(told, LocalDate.EPOCH);
        Caution.FILE.told(told, LocalDate.EPOCH.plusDays(1));
        assertFalse(Caution.FILE.isDue(told));
        assertTrue(Caution.PAPER.isDue(told) && Caution.BACKUP.isDue(told));
        assertEquals(1, saved.size());
    }
}
