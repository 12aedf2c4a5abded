package app.steadyground.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content.Card;
import app.steadyground.entry.Content.Choices;
import app.steadyground.entry.Content.Feeling;
import app.steadyground.entry.Content.Feelings;
import app.steadyground.entry.Content.Ratings;
import app.steadyground.entry.Content.Row;
import app.steadyground.entry.Content.Rows;
import app.steadyground.entry.Content.Sorted;
import app.steadyground.entry.Content.Step;
import app.steadyground.entry.Content.StepList;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Range;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnionTest {
    private static final Range TEN = new Range(0, 10, "none", "much");
    private final Union union = new Union(Ids.seeded(3));

    private static Content words(String text) {
        return new Content.Text(FieldKind.LONG_TEXT, text);
    }

    @Test
    void textsAreJoinedUnlessOneHoldsTheOther() {
        assertEquals(Optional.of(words("rain\n\nsun")), union.of(words("rain"), words("sun")));
        assertEquals(Optional.of(words("rain and sun")), union.of(words("rain"), words("rain and sun")));
        assertEquals(Optional.of(words("rain and sun")), union.of(words("rain and sun"), words("sun")));
        assertEquals(Optional.of(words("sun")), union.of(words(""), words("sun")));
    }

    @Test
    void twoOfDifferentKindsCannotBeOne() {
        List<Content> kinds = List.of(words("rain"), new Content.Text(FieldKind.LETTER, "rain"), new Content.Choices(List.of("a"), List.of("a")),
                new Content.Ratings(Map.of("a", 1), List.of("a"), TEN), new Content.Ratings(Map.of("a", 1), List.of("a"), new Range(1, 5, "", "")),
                new Content.Rows(List.of("c"), List.of()), new Content.Rows(List.of("d"), List.of()), new Content.Feelings(List.of()),
                new Content.Sorted(List.of("c"), List.of()), new Content.StepList(List.of()), new Content.Day("2026-11-20"));
        for (Content one : kinds) {
            for (Content other : kinds) {
                if (one != other) {
                    assertEquals(Optional.empty(), union.of(one, other));
                }
            }
        }
    }

    @Test
    void rowsCardsAndStepsAreUnited() {
        Row same = new Row("r1", List.of("a", "b"), Map.of());
        Row mine = new Row("r2", List.of("c", ""), Map.of("x", "1"));
        Row theirs = new Row("r2", List.of("c", "d"), Map.of());
        Rows rows = (Rows) union.of(new Rows(List.of("A", "B"), List.of(same, mine)), new Rows(List.of("A", "B"), List.of(theirs, same))).orElseThrow();
        assertEquals(List.of(same.cells(), mine.cells(), theirs.cells()), rows.rows().stream().map(Row::cells).toList());
        assertEquals(3, rows.rows().stream().map(Row::id).distinct().count());
        assertEquals(Optional.empty(), union.of(rows, new Rows(List.of("A"), List.of())));

        Sorted cards = (Sorted) union.of(new Sorted(List.of("In", "Out"), List.of(new Card("c1", "x", "In", Map.of()))),
                new Sorted(List.of("Out", "Later"), List.of(new Card("c1", "x", "Out", Map.of())))).orElseThrow();
        assertEquals(List.of("In", "Out", "Later"), cards.columns());
        assertEquals(List.of("In", "Out"), cards.cards().stream().map(Card::column).toList());

        StepList steps = (StepList) union.of(new StepList(List.of(new Step("s1", "call", false, "", Map.of()))),
                new StepList(List.of(new Step("s1", "call", true, "", Map.of()), new Step("s2", "write", false, "", Map.of())))).orElseThrow();
        assertEquals(List.of("call", "call", "write"), steps.steps().stream().map(Step::text).toList());
    }

    @Test
    void choicesAreUnitedInTheirOrder() {
        assertEquals(Optional.of(new Choices(List.of("a", "c", "d"), List.of("a", "b", "c", "d"))),
                union.of(new Choices(List.of("c"), List.of("a", "b", "c")), new Choices(List.of("a", "d"), List.of("a", "d"))));
    }

    @Test
    void wherePartsContradictEachOtherThePersonChooses() {
        Ratings low = new Ratings(Map.of("work", 2), List.of("work", "home"), TEN);
        assertEquals(Optional.of(new Ratings(Map.of("work", 2, "home", 7), List.of("work", "home"), TEN)),
                union.of(low, new Ratings(Map.of("home", 7), List.of("work", "home"), TEN)));
        assertEquals(Optional.empty(), union.of(low, new Ratings(Map.of("work", 3), List.of("work", "home"), TEN)));
        Feeling calm = new Feeling("calm", "glad", "Glad", 2, Map.of());
        Feeling sad = new Feeling("sad", "sad", "Sad", 4, Map.of());
        assertEquals(Optional.of(new Feelings(List.of(calm, sad))), union.of(new Feelings(List.of(calm)), new Feelings(List.of(sad, calm))));
        assertEquals(Optional.empty(), union.of(new Feelings(List.of(calm)),
                new Feelings(List.of(new Feeling("calm", "glad", "Glad", 5, Map.of())))));
        for (Content single : List.of(new Content.Number(OptionalInt.of(3), TEN), new Content.Day("2026-11-20"),
                new Content.Choice("a", List.of("a", "b")), new Content.Unknown("painting", "{}"), words("x"))) {
            assertEquals(Optional.empty(), union.of(single, low));
            assertEquals(Optional.empty(), union.of(low, single));
        }
    }

    @Test
    void aNumberThatBothGaveStandsOnce() {
        assertEquals(Optional.of(new Ratings(Map.of("a", 1, "b", 2), List.of("a", "b"), TEN)), union.of(
                new Ratings(Map.of("a", 1), List.of("a", "b"), TEN), new Ratings(Map.of("a", 1, "b", 2), List.of("a", "b"), TEN)));
    }

    @Test
    void noWordOfEitherIsMissing() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Content one = steps(random);
            Content other = steps(random);
            List<String> united = Contents.words(union.of(one, other).orElseThrow()).toList();
            assertTrue(united.containsAll(Stream.concat(Contents.words(one), Contents.words(other)).toList()), "seed " + seed);
        }
    }

    private static Content steps(Random random) {
        return new StepList(random.ints(random.nextInt(6), 0, 5).distinct()
                .mapToObj(i -> new Step("s" + i, "step " + random.nextInt(4), random.nextBoolean(), "", Map.of())).toList());
    }
}
