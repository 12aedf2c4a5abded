package app.steadyground.reread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Written;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.Flag;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the start page, the open ends and two entries side by side are made of. */
class LooksTest {
    private static final Guide GUIDE = GuideFiles.bundled();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aCarriedStepCountsOnceAsTheNewestEntryHasIt() {
        Entry older = entry("word-and-deed", "2026-11-01", "new", steps("a", false, "b", false));
        Entry newer = entry("word-and-deed", "2026-11-08", "new", steps("a", true, "b", false));
        List<OpenEnds.End> ends = OpenEnds.of(GUIDE, List.of(newer, older), TODAY);
        assertEquals(List.of("step b"), ends.stream().map(OpenEnds.End::words).toList());
        assertEquals(newer, ends.getFirst().entry());
        Content ticked = OpenEnds.ticked((Content.StepList) newer.answers().get("new").content(), "b", true);
        assertEquals(steps("a", true, "b", true), ticked);
    }

    @Test
    void aPlannedDayIsOpenUntilItHasPassed() {
        List<Entry> entries = List.of(entry("first-words", "2026-11-01", "when", new Content.Day("2026-11-23")),
                entry("first-words", "2026-10-01", "when", new Content.Day("2026-11-22")),
                entry("first-words", "2026-09-01", "when", new Content.Day("soon")));
        assertEquals(List.of(entries.getFirst()), OpenEnds.of(GUIDE, entries, TODAY).stream().map(OpenEnds.End::entry).toList());
    }

    @Test
    void aPromiseIsOpenWhileNothingSaysHowItWent() {
        Content.Rows mine = new Content.Rows(columns("word-and-deed", "mine"), List.of(
                row("1", "call", "Ada", "", "", ""), row("2", "write", "Sam", "", "kept", "")));
        assertEquals(List.of("Promise: call\nTo whom: Ada"), open(entry("word-and-deed", "2026-11-01", "mine", mine)));
    }

    @Test
    void anAgreementStandsUntilALaterEntryLeavesItOut() {
        Content.Rows terms = new Content.Rows(columns("recovery-terms", "terms"), List.of(row("1", "talk", "both", "weekly", "", "")));
        Entry older = entry("recovery-terms", "2026-10-01", "terms", terms);
        assertEquals(List.of("What: talk\nWho: both\nHow often: weekly"), open(older));
        assertEquals(List.of(), open(entry("recovery-terms", "2026-11-01", "road", Written.text("another")), older));
    }

    @Test
    void theGuideMarksThreeTablesOfAgreements() {
        List<String> marked = GUIDE.pages().flatMap(p -> p.fields().stream()
                .filter(f -> f instanceof Field.Table t && t.agreement().isPresent()).map(f -> p.id() + " " + f.id())).toList();
        assertEquals(List.of("listening-first way-forward", "word-and-deed mine", "recovery-terms terms"), marked);
    }

    private static List<String> open(Entry... newestFirst) {
        return OpenEnds.of(GUIDE, List.of(newestFirst), TODAY).stream().map(OpenEnds.End::words).toList();
    }

    private static List<String> columns(String page, String field) {
        return ((Field.Table) GUIDE.page(page).flatMap(p -> p.field(field)).orElseThrow()).columns();
    }

    @Test
    void oneOldEntryAWeekAndNeverFromAHeavyPage() {
        List<Entry> entries = new ArrayList<>();
        for (Exercise page : GUIDE.pages().toList()) {
            entries.add(entry(page.id(), "2026-01-05", "text", Written.text("words of " + page.id())));
            entries.add(entry(page.id(), "2026-11-20", "text", Written.text("too new")));
        }
        Set<String> shown = new HashSet<>();
        for (int week = 0; week < 200; week++) {
            LocalDate monday = LocalDate.of(2026, 11, 23).plusWeeks(week);
            Optional<Entry> one = LookingBack.of(GUIDE, entries, monday, id -> false);
            assertEquals(one, LookingBack.of(GUIDE, entries, monday.plusDays(6), id -> false), "all week long");
            shown.add(one.orElseThrow().exercise());
            Entry first = one.orElseThrow();
            assertNotEquals(Optional.of(first), LookingBack.of(GUIDE, entries, monday, first.id()::equals));
        }
        assertTrue(shown.size() > 15, "different ones: " + shown.size());
        assertTrue(shown.stream().noneMatch(p -> GUIDE.page(p).orElseThrow().has(Flag.HEAVY)
                || GUIDE.page(p).orElseThrow().has(Flag.KEEP_OFF)), shown.toString());
    }

    @Test
    void theCheckInIsOfferedAfterAWeekAndOnlyToWhomItIsNotNew() {
        assertEquals(List.of(), WeeklyOffer.of(GUIDE, List.of(), TODAY));
        Entry before = entry("weekly-check-in", "2026-11-17", "person", Written.text("Sam"));
        assertEquals(List.of(), WeeklyOffer.of(GUIDE, List.of(before), TODAY));
        assertEquals(List.of("weekly-check-in"), WeeklyOffer.of(GUIDE, List.of(before), TODAY.plusDays(1)).stream().map(Exercise::id).toList());
    }

    @Test
    void sideBySideEachQuestionOfEitherEntryStandsOnce() {
        Entry then = Written.entry("p", "2026-01-01", Map.of("a", Written.text("old"), "b", Written.text("gone")));
        Entry now = Written.entry("p", "2026-02-01", Map.of("a", Written.text("new"), "c", Written.text("")));
        List<SideBySide.Line> lines = SideBySide.of(then, now);
        assertEquals(List.of("a", "b"), lines.stream().map(SideBySide.Line::field).toList());
        assertEquals(Optional.of(Written.text("old")), lines.getFirst().then());
        assertEquals(Optional.empty(), lines.get(1).now());
    }

    @Test
    void aRowThatWasMovedStandsBesideItself() {
        Content.Rows then = new Content.Rows(List.of("x"), List.of(row("1", "one"), row("2", "two")));
        Content.Rows now = new Content.Rows(List.of("x"), List.of(row("3", "three"), row("1", "uno")));
        assertEquals(List.of(new SideBySide.Row(List.of(), List.of("three")), new SideBySide.Row(List.of("one"), List.of("uno")),
                new SideBySide.Row(List.of("two"), List.of())), SideBySide.rows(then, now));
    }

    private static Content.Row row(String id, String... cells) {
        return new Content.Row(id, List.of(cells), Map.of());
    }

    private static Content steps(String one, boolean oneDone, String two, boolean twoDone) {
        return new Content.StepList(List.of(new Content.Step(one, "step " + one, oneDone, "", Map.of()),
                new Content.Step(two, "step " + two, twoDone, "", Map.of())));
    }

    private static Entry entry(String page, String date, String field, Content content) {
        return Written.entry(page, date, Map.of(field, content));
    }
}
