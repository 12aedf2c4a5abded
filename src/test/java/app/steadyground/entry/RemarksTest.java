package app.steadyground.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemarksTest {
    private final Workbook workbook = new Workbook(new WorkbookInfo("7a0c5a3e-53a1-4c1e-9f5e-0c7f0d8f9b11", 1, 1,
            new GuideRef("trust", "1.0.0"), Written.NOON), List.of(), List.of());
    private final List<Revision> saved = new ArrayList<>();
    private final Remarks remarks = new Remarks(workbook, Ids.seeded(1), Clock.fixed(Written.NOON, ZoneOffset.UTC), saved::add);

    @Test
    void aNoteIsKeptWithItsEntryAndIsNoEntry() {
        String item = remarks.add("one", "I know better now");
        remarks.add("two", "another");
        remarks.change(item, "I know better today");
        List<Remarks.Remark> of = Remarks.of(workbook, "one");
        assertEquals(List.of("I know better today"), of.stream().map(Remarks.Remark::text).toList());
        assertEquals("2026-03-04", of.getFirst().date().toString());
        assertEquals(List.of(), workbook.entries());
        assertEquals(List.of(), workbook.deleted());
        assertEquals(3, saved.size());
        assertTrue(saved.get(2).covers(saved.get(0).stamp()));
    }

    @Test
    void aDeletedNoteComesBack() {
        String item = remarks.add("one", "words");
        remarks.delete(item, true);
        assertEquals(List.of(), Remarks.of(workbook, "one"));
        remarks.delete(item, false);
        assertEquals(1, Remarks.of(workbook, "one").size());
    }

    @Test
    void erasingTheEntryErasesItsNotesDeletedOnesToo() {
        String one = remarks.add("one", "words");
        String two = remarks.add("one", "more words");
        remarks.add("other", "stays");
        remarks.delete(two, true);
        remarks.eraseOf("one");
        assertEquals(List.of(one, two).stream().sorted().toList(), workbook.erased().stream().sorted().toList());
        assertTrue(saved.getLast().isErased());
        assertEquals(1, Remarks.all(workbook).size());
        remarks.change(one, "not again");
        assertTrue(workbook.erased().contains(one), "what is erased is not written in");
    }

    @Test
    void whatTwoPlacesSaidIsAllThere() {
        String item = remarks.add("one", "first");
        Revision first = saved.getFirst();
        for (String sitting : List.of("aaaaaaaa", "bbbbbbbb")) {
            Stamp stamp = new Stamp(2, sitting);
            workbook.add(new Revision(first.header(), stamp, Map.of(first.stamp().sitting(), 1), Written.NOON, false, Map.of(
                    "entry", first.answers().get("entry"), "text", new Answer("", Written.text("from " + sitting), stamp)), 1, 1, Map.of()));
        }
        assertEquals("from aaaaaaaa\n\nfrom bbbbbbbb", Remarks.of(workbook, "one").getFirst().text());
        remarks.change(item, "both");
        assertEquals("both", Remarks.of(workbook, "one").getFirst().text());
    }

    @Test
    void whatChangesNothingIsNotSaved() {
        String item = remarks.add("one", "words");
        remarks.change(item, "words");
        remarks.delete(item, false);
        assertEquals(1, saved.size());
        remarks.delete(item, true);
        remarks.delete(item, true);
        assertEquals(2, saved.size());
    }

    @Test
    void whatIsErasedIsNeitherBroughtBackNorErasedAgain() {
        String item = remarks.add("one", "words");
        remarks.eraseOf("one");
        int before = saved.size();
        remarks.delete(item, false);
        remarks.eraseOf("one");
        remarks.eraseOf("");
        assertEquals(before, saved.size());
        assertTrue(workbook.erased().contains(item));
    }

    @Test
    void aNoteOfALaterVersionIsShownAndNotWrittenIn() {
        Revision first = revisionOf(remarks.add("one", "words"));
        workbook.add(new Revision(first.header(), new Stamp(20, "aaaaaaaa"), Map.of(first.stamp().sitting(), 1), Written.NOON, false,
                Map.of("entry", first.answers().get("entry")), 99, 99, Map.of()));
        assertEquals("", Remarks.of(workbook, "one").getFirst().text(), "it holds no text that this version knows");
        remarks.change(first.item(), "other words");
        assertEquals(1, saved.size());
    }

    private Revision revisionOf(String item) {
        return saved.stream().filter(r -> r.item().equals(item)).findFirst().orElseThrow();
    }
}
