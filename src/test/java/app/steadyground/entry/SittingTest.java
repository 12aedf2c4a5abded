package app.steadyground.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SittingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final Instant NOW = Written.NOON;
    private static final Exercise PAGE = new Exercise(1, "page", "A page", List.of(), Set.of(), "", "", 5, "5 min",
            Exercise.Frequency.REPEATABLE, "", List.of(
                    new Field.ShortText("person", "Who?", true),
                    new Field.LongText("event", "What happened?", false),
                    new Field.Scale("grip", "How tightly?", false, new Range(0, 10, "", ""))), List.of());

    private final Ids ids = Ids.seeded(1);

    @Test
    void unchangedFromHowItBeganIsNotChanged() {
        Draft carried = Beginnings.of(PAGE, List.of(Written.entry("page", "2026-03-01",
                Map.of("person", shortText("Ada")))), DAY);
        Sitting sitting = begin(carried);
        assertFalse(sitting.isChanged(carried));
        assertTrue(sitting.isChanged(with(carried, "event", "rain")));
        assertTrue(sitting.isChanged(new Draft(DAY.minusDays(1), carried.contents())));
    }

    @Test
    void clearingWhatWasSavedIsAChange() {
        Sitting sitting = begin(blank());
        sitting.next(with(blank(), "event", "rain"), NOW);
        assertFalse(sitting.isChanged(with(blank(), "event", "rain")));
        assertTrue(sitting.isChanged(blank()));
        Revision cleared = sitting.next(blank(), NOW);
        assertEquals(cleared.stamp(), cleared.answers().get("event").changed());
        assertTrue(Contents.isBlank(cleared.answers().get("event").content()));
    }

    @Test
    void theFirstRevisionHoldsWhatWasCarriedOverAndNothingBlank() {
        Draft carried = Beginnings.of(PAGE, List.of(Written.entry("page", "2026-03-01",
                Map.of("person", shortText("Ada")))), DAY);
        Revision first = begin(carried).next(with(carried, "event", "rain"), NOW);
        assertEquals(Set.of("person", "event"), first.answers().keySet());
        assertEquals("What happened?", first.answers().get("event").asked());
        assertEquals(1, first.stamp().n());
        assertEquals(Map.of(), first.replaces());
        assertFalse(first.deleted());
    }

    @Test
    void anAnswerKeepsItsStampUntilItChanges() {
        Sitting sitting = begin(blank());
        Draft one = with(blank(), "event", "rain");
        sitting.next(one, NOW);
        Revision second = sitting.next(with(one, "person", "Ada"), NOW);
        assertEquals(new Stamp(1, sitting.id()), second.answers().get("event").changed());
        assertEquals(second.stamp(), second.answers().get("person").changed());
        assertEquals(List.of("person", "event"), List.copyOf(second.answers().keySet()), "in the order of the page");
    }

    @Test
    void aNumberThatWasTriedIsNotUsedAgain() {
        Sitting sitting = begin(blank());
        Draft draft = with(blank(), "event", "rain");
        Revision notSaved = sitting.next(draft, NOW);
        Revision again = sitting.next(draft, NOW);
        assertEquals(1, notSaved.stamp().n());
        assertEquals(notSaved.stamp().n() + Sitting.FREE_NUMBERS + 1, again.stamp().n(), "room for further attempts");
        assertEquals(notSaved.answers().get("event").content(), again.answers().get("event").content());
        assertTrue(again.covers(notSaved.stamp()));
    }

    @Test
    void goingOnCoversWhatWasThere() {
        Revision first = begin(blank()).next(with(blank(), "event", "rain"), NOW);
        Sitting later = new Sitting(ids, PAGE, Merge.of(List.of(first)));
        Revision second = later.next(with(later.beginning(), "event", "sun"), NOW);
        assertEquals(2, second.stamp().n());
        assertEquals(first.item(), second.item());
        assertTrue(second.covers(first.stamp()));
        assertEquals(List.of(second), Heads.of(List.of(first, second)));
    }

    @Test
    void goingOnDoesNotCoverWhatItNeverSaw() {
        Revision first = begin(blank()).next(with(blank(), "event", "rain"), NOW);
        Entry start = Merge.of(List.of(first));
        Sitting here = new Sitting(ids, PAGE, start);
        Sitting there = new Sitting(ids, PAGE, start);
        Revision mine = here.next(with(here.beginning(), "event", "sun"), NOW);
        Revision theirs = there.next(with(there.beginning(), "event", "snow"), NOW);
        Entry both = Merge.of(List.of(first, mine, theirs));
        assertTrue(both.isDivided());

        here.takeIn(both);
        Revision joined = here.next(with(Sitting.draftOf(PAGE, both), "person", "Ada"), NOW);
        assertTrue(joined.stamp().n() > Math.max(mine.stamp().n(), theirs.stamp().n()));
        assertTrue(joined.covers(theirs.stamp()) && joined.covers(mine.stamp()));
        assertTrue(Merge.of(List.of(mine, theirs, joined)).isDivided(), "nobody has chosen yet");

        Revision chosen = here.choose("event", text("snow"), NOW);
        Entry settled = Merge.of(List.of(first, mine, theirs, joined, chosen));
        assertFalse(settled.isDivided());
        assertEquals(text("snow"), settled.answers().get("event").content());
    }

    @Test
    void aDeletedEntryStillHoldsItsAnswersAndCanComeBack() {
        Revision first = begin(blank()).next(with(blank(), "event", "rain"), NOW);
        Sitting here = new Sitting(ids, PAGE, Merge.of(List.of(first)));
        Revision deleted = here.delete(true, NOW);
        assertTrue(deleted.deleted());
        assertEquals(text("rain"), deleted.answers().get("event").content(), "kept for restoring");
        assertFalse(here.delete(false, NOW).deleted());
    }

    @Test
    void anEditBringsADeletedEntryBack() {
        Revision first = begin(blank()).next(with(blank(), "event", "rain"), NOW);
        Sitting here = new Sitting(ids, PAGE, Merge.of(List.of(first)));
        Revision deleted = new Sitting(ids, PAGE, Merge.of(List.of(first))).delete(true, NOW);
        here.takeIn(Merge.of(List.of(first, deleted)));
        assertFalse(here.next(with(here.beginning(), "event", "rain and sun"), NOW).deleted());
    }

    @Test
    void whatOnlyALaterVersionKnowsIsKept() {
        Stamp stamp = new Stamp(4, "cccccccc");
        Answer unknown = new Answer("Sing it", new Content.Unknown("song", "{\"notes\":[1.50]}"), stamp);
        Answer strange = new Answer("How tightly?", new Content.Unknown("dial", "{}"), stamp);
        Answer known = new Answer("What?", text("rain"), stamp, List.of(), Map.of("mood", "\"blue\""));
        Header header = new Header("w", Header.ENTRY, "item", new GuideRef("trust", "9"), "page", DAY, stamp, NOW,
                "UTC");
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("song", unknown);
        answers.put("grip", strange);
        answers.put("event", known);
        Revision newer = new Revision(header, stamp, Map.of(), NOW, false, answers, 7, 1, Map.of("weather", "\"fog\""));

        Sitting sitting = new Sitting(ids, PAGE, Merge.of(List.of(newer)));
        assertNull(sitting.beginning().contents().get("grip"), "no editor can show it");
        Revision next = sitting.next(with(sitting.beginning(), "event", "sun"), NOW);
        assertEquals(unknown, next.answers().get("song"));
        assertEquals(strange, next.answers().get("grip"));
        assertEquals(Map.of("mood", "\"blue\""), next.answers().get("event").extra());
        assertEquals(Map.of("weather", "\"fog\""), next.extra());
        assertEquals(7, next.schema());
    }

    @Test
    void theDateHasAStampOfItsOwn() {
        Sitting sitting = begin(blank());
        Draft draft = with(blank(), "event", "rain");
        sitting.next(draft, NOW);
        Revision moved = sitting.next(new Draft(DAY.minusDays(3), draft.contents()), NOW);
        assertEquals(DAY.minusDays(3), moved.header().date());
        assertEquals(moved.stamp(), moved.header().dateChanged());
        assertEquals(new Stamp(1, sitting.id()), moved.answers().get("event").changed());
    }

    @Test
    void theFreePageIsAKindOfItsOwn() {
        Exercise free = new Exercise(0, Exercise.FREE_PAGE, "", List.of(), Set.of(), "", "", 0, "",
                Exercise.Frequency.REPEATABLE, "", List.of(), List.of());
        Sitting sitting = new Sitting(ids, "w", new GuideRef("trust", "1"), free, new Draft(DAY, Map.of()), NOW, "UTC");
        assertEquals(Header.FREE_PAGE, sitting.header().kind());
        assertEquals(Header.ENTRY, begin(blank()).header().kind());
    }

    @Test
    void anAnswerOfAnotherKindIsNoChangeAndStays() {
        Entry entry = Written.entry("page", "2026-03-04", Map.of("person", text("a long text")));
        Sitting sitting = new Sitting(ids, PAGE, entry);
        assertFalse(sitting.beginning().contents().containsKey("person"), "the page asks for a short text now");
        assertFalse(sitting.isChanged(sitting.beginning()));
        Revision next = sitting.next(with(sitting.beginning(), "event", "rain"), NOW);
        assertEquals(text("a long text"), next.answers().get("person").content());
    }

    @Test
    void whatItWroteItselfIsNoNewsAndWhatOthersWroteIs() {
        Sitting sitting = begin(blank());
        Revision own = sitting.next(with(blank(), "event", "rain"), NOW);
        assertTrue(sitting.knows(Merge.of(List.of(own))));
        Revision later = new Sitting(ids, PAGE, Merge.of(List.of(own))).next(with(blank(), "event", "sun"), NOW);
        Entry news = Merge.of(List.of(own, later));
        assertFalse(sitting.knows(news));
        sitting.takeIn(news);
        assertTrue(sitting.knows(news));
    }

    @Test
    void aDeletedEntryThatNobodyWritesInStaysDeleted() {
        Sitting sitting = begin(blank());
        sitting.next(with(blank(), "event", "rain"), NOW);
        sitting.delete(true, NOW);
        assertTrue(sitting.next(with(blank(), "event", "rain"), NOW).deleted());
        assertFalse(sitting.next(with(blank(), "event", "rain again"), NOW).deleted());
    }

    @Test
    void writingWhatStandsBesideItLeavesOneOfThem() {
        Revision base = begin(blank()).next(with(blank(), "event", "rain"), NOW);
        Entry entry = Merge.of(List.of(base));
        Revision one = new Sitting(ids, PAGE, entry).next(with(blank(), "event", "sun"), NOW);
        Revision other = new Sitting(ids, PAGE, entry).next(with(blank(), "event", "snow"), NOW);
        Sitting sitting = new Sitting(ids, PAGE, Merge.of(List.of(base, one, other)));
        String shown = ((Content.Text) sitting.beginning().contents().get("event")).text();
        String beside = shown.equals("sun") ? "snow" : "sun";
        Answer chosen = sitting.next(with(sitting.beginning(), "event", beside), NOW).answers().get("event");
        assertEquals(List.of(text(beside)), chosen.alternatives().map(Answer::content).toList());
    }

    private Sitting begin(Draft beginning) {
        return new Sitting(ids, "w", new GuideRef("trust", "1"), PAGE, beginning, NOW, "Europe/Berlin");
    }

    private static Draft blank() {
        return Beginnings.of(PAGE, List.of(), DAY);
    }

    private static Draft with(Draft draft, String field, String text) {
        Map<String, Content> contents = new LinkedHashMap<>(draft.contents());
        contents.put(field, field.equals("person") ? shortText(text) : text(text));
        return new Draft(draft.date(), contents);
    }

    private static Content text(String text) {
        return new Content.Text(FieldKind.LONG_TEXT, text);
    }

    private static Content shortText(String text) {
        return new Content.Text(FieldKind.SHORT_TEXT, text);
    }
}
