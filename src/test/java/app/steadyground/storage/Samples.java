package app.steadyground.storage;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Header;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Stamp;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Revisions to try things with. */
final class Samples {
    static final String WORKBOOK = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff";
    static final String ITEM = "5f0c2c1e-9d4b-4c6a-8f3e-2b7a1d9e0c11";
    static final String OTHER_ITEM = "00000000-9d4b-4c6a-8f3e-2b7a1d9e0c11";
    static final GuideRef GUIDE = new GuideRef("trust", "1.0.0");
    static final Instant NOW = Instant.parse("2026-11-23T16:02:11.123Z");
    static final String WORDS = "Two lines\nwith \"quotes\", a \\, a tab\t, NUL \u0000, \u2028 and \u00e9; "
            + "\ud83c\udf3f, \u0645\u0631\u062d\u0628\u0627, half \ud83c an emoji, \udf3f the other half";

    private Samples() {
    }

    static Revision revision(int n, String sitting, String text) {
        return revision(WORKBOOK, ITEM, n, sitting, Map.of(), text);
    }

    static Revision revision(String workbook, String item, int n, String sitting, Map<String, Integer> replaces,
            String text) {
        Stamp stamp = new Stamp(n, sitting);
        Answer answer = new Answer("What happened?", new Content.Text(FieldKind.SHORT_TEXT, text), stamp);
        return new Revision(header(workbook, item), stamp, replaces, NOW.plusSeconds(n), false, Map.of("event", answer),
                Revision.SCHEMA, 1, Map.of());
    }

    static Header header(String workbook, String item) {
        return new Header(workbook, Header.ENTRY, item, GUIDE, "doubt-on-paper", LocalDate.of(2026, 11, 20),
                new Stamp(1, "0c9b0c9b"), NOW, "Europe/Berlin");
    }

    /**
     * One answer of every kind, each with members of a later version wherever there may be some. The golden file
     * holds this: never change it.
     */
    static Revision everything() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        contents().forEach((field, content) -> answers.put(field,
                new Answer("Asked: " + WORDS, content, new Stamp(3, "1f2e3d4c"),
                List.of(), Map.of("mood", "{\"a\":1.000,\"b\":[1e400,-0]}"))));
        answers.put("divided", new Answer("Which?", new Content.Day("2026-02-30?"), new Stamp(5, "1f2e3d4c"),
                List.of(new Answer("Which one?", new Content.Day("2026-02-28"), new Stamp(4, "0c9b0c9b"), List.of(),
                Map.of("x", "null"))),
                Map.of()));
        answers.put("unknown", new Answer("Sing it",
                new Content.Unknown("song", "{\"notes\":[1.50,\"\\ud83c\"],\"text\":\"la\"}"),
                new Stamp(2, "0c9b0c9b")));
        return new Revision(header(WORKBOOK, ITEM), new Stamp(7, "1f2e3d4c"), Map.of("0c9b0c9b", 6, "aa01aa01", 4), NOW,
                false,
                answers, 2, 1, Map.of("colour", "12345678901234567890.10", "guide", "{\"edition\":1.0}"));
    }

    static Map<String, Content> contents() {
        Map<String, String> extra = Map.of("later", "{\"size\":1.000,\"far\":1e400}");
        Range range = new Range(0, 10, "not at all", WORDS);
        Map<String, Content> contents = new LinkedHashMap<>();
        contents.put("short", new Content.Text(FieldKind.SHORT_TEXT, WORDS));
        contents.put("long", new Content.Text(FieldKind.LONG_TEXT, ""));
        contents.put("letter", new Content.Text(FieldKind.LETTER, "Dear \u0939\u093f\u0928\u094d\u0926\u0940"));
        contents.put("scale", new Content.Number(OptionalInt.of(10), range));
        contents.put("scale-open", new Content.Number(OptionalInt.empty(), new Range(-5, 5, "", "")));
        contents.put("choice", new Content.Choice("b", List.of("a", "b")));
        contents.put("choices", new Content.Choices(List.of("a", WORDS), List.of("a", "b", WORDS)));
        contents.put("ratings", new Content.Ratings(Map.of("first", 0, WORDS, 7), List.of("first", WORDS, "open"),
                range));
        contents.put("table", new Content.Rows(List.of("When", "What"),
                List.of(new Content.Row("r1", List.of("", WORDS), extra),
                new Content.Row("r2", List.of("x", "y"), Map.of()))));
        contents.put("day", new Content.Day("2026-11-20"));
        contents.put("feelings", new Content.Feelings(List.of(new Content.Feeling(WORDS, "fear", "Fear", 5, extra))));
        contents.put("sorting", new Content.Sorted(List.of("fact", "story"),
                List.of(new Content.Card("c1", WORDS, "fact", extra), new Content.Card("c2", "", "", Map.of()))));
        contents.put("steps", new Content.StepList(List.of(new Content.Step("s1", WORDS, true, "2026-12-01", extra),
                new Content.Step("s2", "", false, "", Map.of()))));
        return contents;
    }
}
