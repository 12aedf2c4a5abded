package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.guide.FeelingGroup;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Range;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A field of each kind and a plausible answer to it, with everything an answer can carry. */
final class Samples {
    static final Range TEN = new Range(0, 10, "Not at all", "Completely");
    static final Map<String, String> EXTRA = Map.of("later", "{\"n\": 1.0}");
    static final List<FeelingGroup> GROUPS = List.of(
            new FeelingGroup("sad", "Hurt and sad", List.of("sad", "hurt", "disappointed", "let down", "lonely",
                    "grieving", "empty", "rejected", "abandoned")),
            new FeelingGroup("afraid", "Afraid", List.of("afraid", "anxious", "uneasy", "on edge", "panicky")));

    static final Field.ShortText SHORT = new Field.ShortText("who", "Whom do I have in mind?", true);
    static final Field.LongText LONG = new Field.LongText("event", "What happened, seen through a camera?", false);
    static final Field.Letter LETTER = new Field.Letter("letter", "The letter I may never send", false);
    static final Field.Scale SCALE = new Field.Scale("safe", "How safe did I feel with them?", false, TEN);
    static final Field.SingleChoice SINGLE = new Field.SingleChoice("call", "What do the facts call for?", false,
            List.of("Let it rest", "Ask one open question", "Wait and look again in a week",
                    "Set a limit or take advice, because this is serious"));
    static final Field.MultiChoice MULTI = new Field.MultiChoice("where", "Where do I feel it?", false,
            List.of("Chest", "Throat", "Stomach", "I cannot tell"));
    static final Field.RatedList RATED = new Field.RatedList("week", "This week…", false,
            List.of("Doubt: I searched their words or acts for what might be behind them",
                    "Jealousy: attention they gave to others felt like a danger", "Holding back"), TEN);
    static final Field.Table TABLE = new Field.Table("map", "My map", true,
            List.of("Person", "Part of my life", "I would trust them with", "Not yet with", "What this rests on"));
    static final Field.Day DAY = new Field.Day("day", "When did it happen?", false);
    static final Field.Feelings FEELINGS = new Field.Feelings("felt", "Which words fit right now?", false);
    static final Field.Sorting SORTING = new Field.Sorting("sort", "Where does each worry belong?", false,
            List.of("I know this", "I suspect this", "I fear this"));
    static final Field.Steps STEPS = new Field.Steps("steps", "What will I do?", false);

    static final List<Field> FIELDS = List.of(SHORT, LONG, LETTER, SCALE, SINGLE, MULTI, RATED, TABLE, DAY, FEELINGS,
            SORTING, STEPS);

    private Samples() {
    }

    static Content answer(Field field) {
        return switch (field) {
            case Field.ShortText f -> new Content.Text(FieldKind.SHORT_TEXT, "My sister Nora");
            case Field.LongText f -> new Content.Text(FieldKind.LONG_TEXT, """
                    She put her phone face down when I came in. We ate. I asked who had called, and she said nobody.

                    Later she laughed about a message and did not say whose it was. That is all that happened; the rest \
                    I made up on the way home.""");
            case Field.Letter f -> new Content.Text(FieldKind.LETTER, """
                    Dear Nora,

                    I have wanted to write this for a while. When you did not come to the hospital I told everybody that \
                    I understood. I did not. I counted the hours.

                    What I would like to know is whether you knew.""");
            case Field.Scale f -> new Content.Number(OptionalInt.of(7), f.range());
            case Field.SingleChoice f -> new Content.Choice("Ask one open question", f.options());
            case Field.MultiChoice f -> new Content.Choices(List.of("Chest", "Stomach"), f.options());
            case Field.RatedList f -> {
                Map<String, Integer> values = new LinkedHashMap<>();
                values.put(f.items().get(0), 6);
                values.put(f.items().get(2), 10);
                yield new Content.Ratings(values, f.items(), f.range());
            }
            case Field.Table f -> new Content.Rows(f.columns(), List.of(
                    new Content.Row("r1", List.of("Nora", "Family", "Keys, the dog, my birthday", "Money",
                            "She has kept every promise about the dog for six years"), EXTRA),
                    new Content.Row("r2", List.of("Jonas", "Work", "Deadlines", "", "Two projects"), Map.of())));
            case Field.Day f -> new Content.Day("2026-11-20");
            case Field.Feelings f -> new Content.Feelings(List.of(
                    new Content.Feeling("hurt", "sad", "Hurt and sad", 4, EXTRA),
                    new Content.Feeling("uneasy", "afraid", "Afraid", 2, Map.of()),
                    new Content.Feeling("wary", "afraid", "Afraid", 5, Map.of())));
            case Field.Sorting f -> new Content.Sorted(f.columns(), List.of(
                    new Content.Card("c1", "She did not call back on Sunday", "I know this", EXTRA),
                    new Content.Card("c2", "She is tired of me", "I fear this", Map.of()),
                    new Content.Card("c3", "She talks about me with Jonas", "I suspect this", Map.of()),
                    new Content.Card("c4", "The trip will be called off", "", Map.of())));
            case Field.Steps f -> new Content.StepList(List.of(
                    new Content.Step("s1", "Write down what I saw, and only that", true, "", EXTRA),
                    new Content.Step("s2", "Ask Nora how Sunday was for her", false, "2026-11-27", Map.of()),
                    new Content.Step("s3", "Look at this page again", false, "after the trip", Map.of())));
        };
    }
}
