package app.steadyground.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One entry, opened in two places at once. */
class MergeTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Exercise PAGE = new Exercise(1, "page", "Page", List.of(), Set.of(), "", "", 0, "",
            Exercise.Frequency.REPEATABLE, "",
            List.of(new Field.ShortText("a", "A?", false), new Field.ShortText("b", "B?", false)), List.of());

    private final Ids ids = Ids.seeded(7);
    private Revision first;
    private Sitting here;
    private Sitting there;

    private static Draft draft(LocalDate date, String a, String b) {
        return new Draft(date, Map.of("a", new Content.Text(FieldKind.SHORT_TEXT, a),
                "b", new Content.Text(FieldKind.SHORT_TEXT, b)));
    }

    private static Draft draft(String a, String b) {
        return draft(DAY, a, b);
    }

    private static List<String> texts(Entry entry, String field) {
        return entry.answers().get(field).alternatives().map(a -> ((Content.Text) a.content()).text()).sorted()
                .toList();
    }

    @BeforeEach
    void anEntryOpenInTwoPlaces() {
        first = new Sitting(ids, "w", new GuideRef("trust", "1"), PAGE, draft("", ""), NOW, "UTC")
                .next(draft("a", "b"), NOW);
        here = new Sitting(ids, PAGE, Merge.of(List.of(first)));
        there = new Sitting(ids, PAGE, Merge.of(List.of(first)));
    }

    @Test
    void whatWasChangedInOnePlaceOnlyComesFromThere() {
        Revision mine = here.next(draft("a here", "b"), NOW);
        Revision theirs = there.next(draft("a", "b there"), NOW);
        Entry entry = Merge.of(List.of(first, mine, theirs));
        assertEquals(List.of("a here"), texts(entry, "a"));
        assertEquals(List.of("b there"), texts(entry, "b"));
        assertFalse(entry.isDivided());
        assertEquals(Map.of(first.stamp().sitting(), 1, here.id(), mine.stamp().n(), there.id(), theirs.stamp().n()),
                entry.covers());
    }

    @Test
    void whatWasChangedInBothStandsTwiceUntilOneIsChosen() {
        Revision mine = here.next(draft("a here", "b"), NOW);
        Revision theirs = there.next(draft("a there", "b"), NOW);
        Entry divided = Merge.of(List.of(mine, theirs));
        assertEquals(List.of("a here", "a there"), texts(divided, "a"));
        here.takeIn(divided);
        Revision written = here.next(draft(((Content.Text) divided.answers().get("a").content()).text(), "b more"),
                NOW);
        assertEquals(List.of("a here", "a there"), texts(Merge.of(List.of(mine, theirs, written)), "a"));
        Revision chosen = here.choose("a", new Content.Text(FieldKind.SHORT_TEXT, "a there"), NOW);
        Entry after = Merge.of(List.of(first, mine, theirs, written, chosen));
        assertEquals(List.of("a there"), texts(after, "a"));
        assertEquals(List.of(chosen), Heads.of(List.of(first, mine, theirs, written, chosen)));
    }

    @Test
    void theSameTextInBothPlacesIsOneAnswer() {
        Entry entry = Merge.of(List.of(here.next(draft("same", "b"), NOW), there.next(draft("same", "b"), NOW)));
        assertFalse(entry.isDivided());
    }

    @Test
    void aClearedAnswerStaysCleared() {
        Revision cleared = here.next(draft("", "b"), NOW);
        Revision theirs = there.next(draft("a", "b there"), NOW);
        assertEquals(List.of(""), texts(Merge.of(List.of(cleared, theirs)), "a"));
    }

    @Test
    void anEditBeatsADeletionItDidNotKnowOf() {
        Revision deleted = here.delete(true, NOW);
        Revision edited = there.next(draft("a there", "b"), NOW);
        assertTrue(Merge.of(List.of(first, deleted)).deleted());
        Entry entry = Merge.of(List.of(first, deleted, edited));
        assertFalse(entry.deleted());
        assertEquals(List.of("a there"), texts(entry, "a"));
    }

    /** Somebody writes on while something else arrives: what arrived is not under the cursor, and not lost. */
    @Test
    void whatArrivesWhileSomebodyWritesStandsBeside() {
        Revision mine = here.next(draft("a here", "b"), NOW);
        Revision theirs = there.next(draft("a there", "b there"), NOW);
        here.takeIn(Merge.of(List.of(mine, theirs)), Set.of("a"));
        assertFalse(here.isChanged(draft("a here", "b there")), "nobody has written anything since");
        Revision more = here.next(draft("a here, more", "b there"), NOW);
        Entry entry = Merge.of(List.of(first, mine, theirs, more));
        assertEquals(List.of("a here, more", "a there"), texts(entry, "a"));
        assertEquals(List.of("b there"), texts(entry, "b"));
        Revision chosen = here.choose("a", new Content.Text(FieldKind.SHORT_TEXT, "a there"), NOW);
        assertEquals(List.of("a there"), texts(Merge.of(List.of(more, chosen)), "a"));
        Revision after = here.next(draft("a there, too", "b there"), NOW);
        assertEquals(List.of("a there, too"), texts(Merge.of(List.of(more, chosen, after)), "a"));
    }

    @Test
    void aDateThatArrivesWhileSomebodyLooksAtTheOldOneIsNotTakenBack() {
        Revision theirs = there.next(draft(DAY.minusDays(3), "a", "b"), NOW);
        here.takeIn(Merge.of(List.of(first, theirs)), Set.of(Sitting.DATE));
        Revision more = here.next(draft("a", "b more"), NOW);
        assertEquals(DAY.minusDays(3), Merge.of(List.of(first, theirs, more)).date());
    }

    @Test
    void aChoiceBringsBackWhatWasDeletedMeanwhile() {
        Revision mine = here.next(draft("a here", "b"), NOW);
        Revision theirs = there.next(draft("a there", "b"), NOW);
        Entry divided = Merge.of(List.of(mine, theirs));
        here.takeIn(divided);
        Revision deleted = new Sitting(ids, PAGE, divided).delete(true, NOW);
        here.takeIn(Merge.of(List.of(mine, theirs, deleted)));
        assertFalse(here.choose("a", new Content.Text(FieldKind.SHORT_TEXT, "a there"), NOW).deleted());
    }

    /** No version writes two contents under one number; should they be there all the same, none is lost. */
    @Test
    void twoContentsOfOneNumberBothStandInAnyOrder() {
        Revision mine = here.next(draft("a here", "b"), NOW);
        Answer other = new Answer("A?", new Content.Text(FieldKind.SHORT_TEXT, "a there"), mine.stamp());
        Revision theirs = new Revision(mine.header(), mine.stamp(), mine.replaces(), NOW, false,
                Map.of("a", other, "b", mine.answers().get("b")), 1, 1, Map.of());
        Entry entry = Merge.of(List.of(mine, theirs));
        assertEquals(List.of("a here", "a there"), texts(entry, "a"));
        assertEquals(entry, Merge.of(List.of(theirs, first, mine)));
    }

    @Test
    void aDateChangedInOnePlaceComesFromThere() {
        Revision moved = here.next(draft(DAY.minusDays(3), "a", "b"), NOW);
        Revision theirs = there.next(draft("a there", "b"), NOW);
        assertEquals(DAY.minusDays(3), Merge.of(List.of(moved, theirs)).date());
    }

    @Test
    void aChoiceTakesAlongWhatBelongsToIt() {
        Answer mine = new Answer("?", new Content.Text(FieldKind.SHORT_TEXT, "x"), new Stamp(5, "aaaaaaaa"), List.of(
                new Answer("? (old)", new Content.Text(FieldKind.SHORT_TEXT, "y"), new Stamp(4, "bbbbbbbb"), List.of(),
                        Map.of("ink", "\"blue\""))), Map.of("ink", "\"red\""));
        Entry entry = Merge.of(List.of(new Revision(first.header(), new Stamp(5, "aaaaaaaa"), Map.of("bbbbbbbb", 4),
                NOW, false,
                Map.of("a", mine), 1, 1, Map.of())));
        Answer chosen = new Sitting(ids, PAGE, entry).choose("a", new Content.Text(FieldKind.SHORT_TEXT, "y"), NOW)
                .answers().get("a");
        assertEquals(Map.of("ink", "\"blue\""), chosen.extra());
        assertEquals("? (old)", chosen.asked());
        assertEquals(List.of(), chosen.others());
    }
}
