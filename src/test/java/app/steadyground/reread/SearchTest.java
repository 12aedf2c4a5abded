package app.steadyground.reread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Remarks.Remark;
import app.steadyground.entry.Stamp;
import app.steadyground.entry.Written;
import app.steadyground.guide.Range;
import app.steadyground.storage.GuideFiles;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    private final Search search = new Search(GuideFiles.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "We talked on the stairs     | stairs talked        | yes",
        "We talked on the stairs     | talked garden        | no",
        "We talked on the stairs     | sta                  | yes",
        "We talked on the stairs     | sta talked           | no",
        "We talked on the stairs     | tairs                | no",
        "We talked on the stairs     | \"on the stairs\"    | yes",
        "We talked on the stairs     | \"on the st\"        | no",
        "We talked on the stairs     | \"on the st          | yes",
        "We talked on the stairs     | \"the on\"           | no",
        "We talked on the stairs     | “talked on” we       | yes",
        "Zoë sat in the CAFÉ         | zoe cafe             | yes",
        "Zoe sat in the cafe         | ZOË Café             | yes",
        "Ｆｕｌｌ ｗｉｄｔｈ         | full width           | yes",
        "Die Straße war leer         | STRASSE              | yes",
        "Łódź is where Søren lives   | lodz soren           | yes",
        "I didn’t ask                | didn't               | yes",
        "Ο φίλος μου                 | φιλος                | yes",
        "Ёлка и чай                  | елка                 | yes",
        "שָׁלוֹם                        | שלום                 | yes",
        "مُحَمَّد قال لي                | محمد                 | yes",
        "मैंने आज सच कहा                | सच                   | yes",
        "मैंने आज सच कहा                | मन                   | no",
        "ฉันเชื่อใจเพื่อนของฉัน               | เพื่อน                | yes",
        "今日は友達と話した          | 友達                 | yes",
        "今日は友達と話した          | 友達 話した 今日     | yes",
        "ｶﾞﾗｽ                        | ガラス               | yes",
        "かさ                        | がさ                 | no",
        "오늘 친구를 만났다          | 친구 오늘            | yes",
        "so proud 👍🏽 of us           | 👍 proud             | yes",
    })
    void words(String written, String typed, String found) {
        List<Match> matches = search.find(only(entry(written)), typed);
        assertEquals(found.equals("yes"), !matches.isEmpty());
    }

    @Test
    void aPhraseGoesOnOverALineBreak() {
        assertEquals(1, search.find(only(entry("one step\n\n  at a time")), "\"step at a\"").size());
    }

    @Test
    void aPhraseDoesNotGoOnIntoTheNextAnswer() {
        Entry entry = Written.entry("doubt-on-paper", "2026-03-04",
                Map.of("doubt", Written.text("she said"), "event", Written.text("nothing")));
        assertTrue(search.find(only(entry), "\"said nothing\"").isEmpty());
        assertTrue(search.find(only(entry), "\"nothing she\"").isEmpty());
        assertFalse(search.find(only(entry), "said nothing").isEmpty());
    }

    @Test
    void everythingWrittenOrChosenIsFound() {
        Map<String, Content> contents = new LinkedHashMap<>();
        contents.put("rows", new Content.Rows(List.of("Person"),
                List.of(new Content.Row("1", List.of("Miriam"), Map.of()))));
        contents.put("cards", new Content.Sorted(List.of("Mine"),
                List.of(new Content.Card("1", "lighthouse", "", Map.of()))));
        contents.put("steps", new Content.StepList(List.of(new Content.Step("1", "telephone", false, "2027-01-09",
                Map.of()))));
        contents.put("feelings", new Content.Feelings(List.of(new Content.Feeling("wistful", "g", "G", 3, Map.of()))));
        contents.put("choice", new Content.Choice("perhaps", List.of("perhaps", "unchosen")));
        contents.put("choices", new Content.Choices(List.of("walking"), List.of("walking")));
        contents.put("day", new Content.Day("2025-12-31"));
        contents.put("number", new Content.Number(OptionalInt.of(4), new Range(0, 10, "", "")));
        Entry entry = Written.entry("doubt-on-paper", "2026-03-04", contents);
        for (String word : List.of("Miriam", "lighthouse", "telephone", "2027-01-09", "wistful", "perhaps", "walking",
                "2025-12-31", "2026-03-04", "\"4 March 2026\"", "Wednesday", "\"doubt on paper\"")) {
            assertEquals(1, search.find(only(entry), word).size(), word);
        }
        assertTrue(search.find(only(entry), "unchosen").isEmpty());
    }

    @Test
    void bothSidesOfADividedAnswerAreFound() {
        Entry plain = entry("first");
        Answer other = new Answer("Asked", Written.text("second"), new Stamp(1, "bbbbbbbb"));
        Answer first = plain.answers().get("event");
        Entry divided = new Entry(plain.header(), plain.covers(), 1, plain.saved(), false,
                Map.of("event", new Answer("Asked", first.content(), first.changed(), List.of(other), Map.of())),
                true, 1, 1, Map.of());
        assertEquals("event", search.find(only(divided), "second").getFirst().field());
    }

    @Test
    void newestFirst() {
        Entry old = Written.entry("doubt-on-paper", "2024-01-01", Map.of("event", Written.text("rain")));
        Entry late = Written.entry("feelings-now", "2026-01-01", Map.of("setting", Written.text("rain")));
        Entry middle = Written.entry("doubt-on-paper", "2025-01-01", Map.of("event", Written.text("rain")));
        assertEquals(List.of(late, middle, old),
                search.find(only(old, late, middle), "rain").stream().map(Match::entry).toList());
    }

    @Test
    void anEntryThatChangedIsLookedAtAnew() {
        Entry before = entry("rain");
        Entry after = new Entry(before.header(), before.covers(), 2, before.saved(), false,
                Map.of("event", new Answer("Asked", Written.text("sunshine"), new Stamp(2, "aaaaaaaa"))), true, 1, 1,
                        Map.of());
        assertEquals(1, search.find(only(before), "rain").size());
        assertEquals(0, search.find(only(after), "rain").size());
        assertEquals(1, search.find(only(after), "sunshine").size());
    }

    @Test
    void nothingIsFoundForNothing() {
        assertTrue(search.find(only(entry("rain")), " \" \" ").isEmpty());
        assertTrue(search.find(only(entry("rain")), "").isEmpty());
    }

    @Test
    void theFieldWithMostOfTheWordsIsShown() {
        Map<String, Content> contents = new LinkedHashMap<>();
        contents.put("event", Written.text("Only the harbour."));
        contents.put("doubt", Written.text("The harbour in the fog."));
        Match match = search.find(only(Written.entry("doubt-on-paper", "2026-03-04", contents)), "fog harbour")
                .getFirst();
        assertEquals("doubt", match.field());
        assertEquals("harbour", marked(match));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ﬃ ﬃ ﬃ İstanbul ẞ ß the Ｃafé́ is open     | cafe          | Ｃafé́",
        "Größe, Straße und Maß                        | strasse       | Straße",
        "e\u0301e\u0301e\u0301 then na\u00EFve words  | naive         | na\u00EFve",
        "👩‍👩‍👧‍👦 met 👍🏽 today                       | today         | today",
        "हिन्दी में लिखा सच है                           | सच            | सच",
        "ｶﾞｷﾞ ガラス 今日は                           | 今日          | 今日",
    })
    void theMatchIsMarkedInTheOriginalWords(String written, String typed, String marked) {
        assertEquals(marked, marked(search.find(only(entry(written)), typed).getFirst()));
    }

    @Test
    void aLongTextIsCutBetweenWordsAroundTheMatch() {
        String filler = "quiet morning with coffee and rain ".repeat(200);
        Match match = search.find(only(entry(filler + "\n\nneedle\n" + filler)), "needle").getFirst();
        assertTrue(match.excerpt().matches("… ?(quiet|morning|with|coffee|and|rain) .* needle .*\\p{L}…"),
                match.excerpt());
        assertTrue(match.excerpt().length() <= 90, match.excerpt());
        assertEquals("needle", marked(match));
    }

    @Test
    void aCutTearsNoEmojiApart() {
        String family = "👩‍👩‍👧‍👦";
        Match match = search.find(only(entry(family.repeat(30) + " needle " + family.repeat(30))), "needle")
                .getFirst();
        String without = match.excerpt().replace(family, "");
        assertEquals("… needle …", without);
    }

    @Test
    void aLaterNoteLeadsToItsEntry() {
        Entry entry = entry("rain");
        Remark note = new Remark("note-1", entry.id(), LocalDate.of(2026, 11, 20), "Today I would forgive you");
        Match match = search.find(new Writings(List.of(entry), Map.of(entry.id(), List.of(note))), "forgive rain").getFirst();
        assertEquals(entry, match.entry());
        Match there = search.find(new Writings(List.of(entry), Map.of(entry.id(), List.of(note))), "forgive").getFirst();
        assertEquals("note-1", there.field());
        assertEquals("forgive", marked(there));
        assertTrue(search.find(only(entry), "forgive").isEmpty(), "a note that was deleted is found no more");
    }

    private static Writings only(Entry... entries) {
        return new Writings(List.of(entries), Map.of());
    }

    private static String marked(Match match) {
        return match.excerpt().substring(match.start(), match.end());
    }

    private static Entry entry(String text) {
        return Written.entry("doubt-on-paper", "2026-03-04", Map.of("event", Written.text(text)));
    }
}
