package app.steadyground.reread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Written;
import app.steadyground.guide.Range;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PlainTest {
    private static final Range RANGE = new Range(0, 10, "Calm", "Overwhelmed");

    @Test
    void everyKindOfAnswerIsTold() {
        Map<String, Content> contents = new LinkedHashMap<>();
        contents.put("text", Written.text("Two\nlines."));
        contents.put("number", new Content.Number(OptionalInt.of(7), RANGE));
        contents.put("choice", new Content.Choice("Yes", List.of("Yes", "No")));
        contents.put("choices", new Content.Choices(List.of("Jaw", "Head"), List.of("Jaw", "Throat", "Head")));
        contents.put("ratings", new Content.Ratings(Map.of("Sleep", 3), List.of("Sleep", "Joy"), RANGE));
        contents.put("rows", new Content.Rows(List.of("Who", "What"), List.of(
                new Content.Row("1", List.of("Ada", "Keys"), Map.of()),
                new Content.Row("2", List.of("Ben", ""), Map.of()))));
        contents.put("day", new Content.Day("2026-05-01"));
        contents.put("feelings", new Content.Feelings(List.of(new Content.Feeling("sad", "g", "G", 2, Map.of()))));
        contents.put("cards", new Content.Sorted(List.of("Mine"), List.of(
                new Content.Card("1", "My tone", "Mine", Map.of()), new Content.Card("2", "The rain", "", Map.of()))));
        contents.put("steps", new Content.StepList(List.of(new Content.Step("1", "Call Ada", true, "2026-05-02",
                Map.of()),
                new Content.Step("2", "Rest", false, "", Map.of()))));
        contents.put("open", Written.text(" "));
        assertEquals("""
                Asked text
                Two
                lines.

                Asked number
                7 (0 Calm – 10 Overwhelmed)

                Asked choice
                Yes

                Asked choices
                - Jaw
                - Head

                Asked ratings
                (0 Calm – 10 Overwhelmed)
                - Sleep: 3

                Asked rows
                Who: Ada
                What: Keys

                Who: Ben

                Asked day
                2026-05-01

                Asked feelings
                - sad (2)

                Asked cards
                - Mine: My tone
                - The rain

                Asked steps
                [x] Call Ada (2026-05-02)
                [ ] Rest""", Plain.text(Written.entry("doubt-on-paper", "2026-03-04", contents)));
    }

    @Test
    void daysCanBePutIntoWords() {
        Content step = new Content.StepList(List.of(new Content.Step("a", "Call Ada", false, "2026-05-02", Map.of())));
        assertEquals("[ ] Call Ada (<2026-05-02>)", Plain.text(step, day -> "<" + day + ">"));
        assertEquals("<2026-05-01>", Plain.text(new Content.Day("2026-05-01"), day -> "<" + day + ">"));
    }

    @Test
    void theFirstWordsAreThoseThePersonWrote() {
        Map<String, Content> contents = new LinkedHashMap<>();
        contents.put("choice", new Content.Choice("Yes", List.of("Yes")));
        contents.put("empty", Written.text(""));
        contents.put("text", Written.text("A calm\n\nevening."));
        assertEquals("A calm evening.", Plain.firstWords(Written.entry("p", "2026-03-04", contents)));
        contents.remove("text");
        assertEquals("Yes", Plain.firstWords(Written.entry("p", "2026-03-04", contents)));
        assertEquals("", Plain.firstWords(Written.entry("p", "2026-03-04", Map.of())));
    }

    @Test
    void longFirstWordsAreCutBetweenWords() {
        Entry entry = Written.entry("p", "2026-03-04", Map.of("text", Written.text("walking home ".repeat(5000))));
        assertEquals("walking home ".repeat(10) + "walking…", Plain.firstWords(entry));
    }
}
