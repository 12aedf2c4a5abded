package app.steadyground.cli.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Merge;
import app.steadyground.entry.Revision;
import app.steadyground.entry.WorkbookInfo;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import java.lang.Character.UnicodeScript;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleTest {
    private static final Guide GUIDE = GuideFiles.bundled();
    private static final WorkbookInfo INFO = new WorkbookInfo("w", 1, 1, new GuideRef("trust", "1.0.0"), Instant.EPOCH);

    @Test
    void theSameSeedGivesTheSameEntries() {
        assertEquals(all(80, 7), all(80, 7));
        assertNotEquals(all(80, 7), all(80, 8));
    }

    @Test
    void thirtyEntriesAreOnThirtyPages() {
        Set<String> pages = all(30, 1).stream().map(r -> r.getFirst().header().exercise()).collect(Collectors.toSet());
        assertEquals(GUIDE.exercises().map(Exercise::id).collect(Collectors.toSet()), pages);
    }

    @Test
    void manyEntriesAreOnEveryPageAndOverThreeYears() {
        List<Entry> entries = entries(600, 2);
        assertEquals(GUIDE.pages().map(Exercise::id).collect(Collectors.toSet()),
                entries.stream().map(Entry::exercise).collect(Collectors.toSet()));
        Set<LocalDate> dates = entries.stream().map(Entry::date).collect(Collectors.toSet());
        assertTrue(dates.contains(Sample.END) && dates.contains(Sample.END.minusDays(Sample.DAYS)));
        assertTrue(dates.size() > 300);
        assertEquals(600, entries.stream().map(Entry::id).distinct().count());
    }

    @Test
    void everyAnswerFitsItsFieldAndEveryKindIsThere() {
        Set<FieldKind> kinds = EnumSet.noneOf(FieldKind.class);
        for (Entry entry : entries(200, 3)) {
            Exercise page = GUIDE.page(entry.exercise()).orElseThrow();
            entry.answers().forEach((id, answer) -> {
                Field field = page.field(id).orElseThrow();
                assertTrue(Contents.fits(answer.content(), field), id);
                if (!Contents.isBlank(answer.content())) {
                    kinds.add(FieldKind.of(field));
                }
            });
            assertTrue(entry.answers().values().stream().anyMatch(a -> !Contents.isBlank(a.content())));
        }
        assertEquals(EnumSet.allOf(FieldKind.class), kinds);
    }

    @Test
    void aWorkbookOfThisKindHasSeenEverything() {
        List<Entry> entries = entries(200, 4);
        assertTrue(entries.stream().anyMatch(Entry::deleted));
        assertTrue(entries.stream().anyMatch(Entry::isDivided));
        assertTrue(all(200, 4).stream().anyMatch(r -> r.size() > 2));
        assertTrue(entries.stream().flatMap(e -> e.answers().values().stream())
                .anyMatch(a -> Contents.length(a.content()) > 20_000));
        assertTrue(entries.stream()
                .anyMatch(e -> e.answers().size() < GUIDE.page(e.exercise()).orElseThrow().fields().size()));
        String words = entries.stream().flatMap(e -> e.answers().values().stream()).map(Answer::content)
                .flatMap(Contents::words).collect(Collectors.joining("\n"));
        Set<UnicodeScript> scripts = new HashSet<>();
        words.codePoints().forEach(c -> scripts.add(UnicodeScript.of(c)));
        assertTrue(scripts.containsAll(List.of(UnicodeScript.ARABIC, UnicodeScript.HEBREW, UnicodeScript.DEVANAGARI,
                UnicodeScript.THAI, UnicodeScript.HIRAGANA, UnicodeScript.GREEK, UnicodeScript.CYRILLIC)));
        assertTrue(words.contains("👩‍👩‍👧‍👦") && words.contains("👍🏽"));
    }

    @Test
    void noPhraseIsLeftOpen() {
        for (Entry entry : entries(600, 5)) {
            for (Answer answer : entry.answers().values()) {
                assertFalse(Contents.words(answer.content()).anyMatch(w -> w.contains("{") || w.contains("}")));
                assertFalse(answer.content() instanceof Content.Rows rows
                        && rows.rows().stream().anyMatch(r -> r.cells().size() != rows.columns().size()));
            }
        }
    }

    private static List<Entry> entries(int entries, long seed) {
        return all(entries, seed).stream().map(Merge::of).toList();
    }

    private static List<List<Revision>> all(int entries, long seed) {
        List<List<Revision>> all = new ArrayList<>();
        new Sample(GUIDE, INFO, entries, seed).forEachRemaining(all::add);
        return all;
    }
}
