package app.steadyground.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Range;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ContentsTest {
    private static final Range RANGE = new Range(0, 10, "", "");

    /** @param blank an empty answer that is not quite as the field began, {@code full} one with something in it */
    private record Sample(Field field, Content blank, Content full, List<String> words) {
    }

    private static final List<Sample> SAMPLES = List.of(
            new Sample(new Field.ShortText("f", "?", false), new Content.Text(FieldKind.SHORT_TEXT, " "),
                    new Content.Text(FieldKind.SHORT_TEXT, "one"), List.of("one")),
            new Sample(new Field.LongText("f", "?", false), new Content.Text(FieldKind.LONG_TEXT, "\n"),
                    new Content.Text(FieldKind.LONG_TEXT, "one\ntwo"), List.of("one\ntwo")),
            new Sample(new Field.Letter("f", "?", false), new Content.Text(FieldKind.LETTER, ""),
                    new Content.Text(FieldKind.LETTER, "Dear me"), List.of("Dear me")),
            new Sample(new Field.Scale("f", "?", false, RANGE), new Content.Number(OptionalInt.empty(), RANGE),
                    new Content.Number(OptionalInt.of(0), RANGE), List.of()),
            new Sample(new Field.SingleChoice("f", "?", false, List.of("a", "b")), new Content.Choice("", List.of("a")),
                    new Content.Choice("a", List.of("a", "b")), List.of("a")),
            new Sample(new Field.MultiChoice("f", "?", false, List.of("a", "b")),
                    new Content.Choices(List.of(), List.of("a")),
                    new Content.Choices(List.of("a", "b"), List.of("a", "b")), List.of("a", "b")),
            new Sample(new Field.RatedList("f", "?", false, List.of("a"), RANGE),
                    new Content.Ratings(Map.of(), List.of("a"), RANGE),
                    new Content.Ratings(Map.of("a", 0), List.of("a"), RANGE), List.of()),
            new Sample(new Field.Table("f", "?", false, List.of("a", "b")),
                    new Content.Rows(List.of("a", "b"), List.of(new Content.Row("1", List.of("", " "), Map.of()))),
                    new Content.Rows(List.of("a", "b"), List.of(new Content.Row("1", List.of("", "x"), Map.of()))),
                            List.of("", "x")),
            new Sample(new Field.Day("f", "?", false), new Content.Day(""), new Content.Day("soon"), List.of("soon")),
            new Sample(new Field.Feelings("f", "?", false), new Content.Feelings(List.of()),
                    new Content.Feelings(List.of(new Content.Feeling("sad", "g", "G", 1, Map.of()))), List.of("sad")),
            new Sample(new Field.Sorting("f", "?", false, List.of("a")),
                    new Content.Sorted(List.of("a"), List.of(new Content.Card("1", " ", "a", Map.of()))),
                    new Content.Sorted(List.of("a"), List.of(new Content.Card("1", "x", "", Map.of()))), List.of("x")),
            new Sample(new Field.Steps("f", "?", false),
                    new Content.StepList(List.of(new Content.Step("1", " ", false, "", Map.of()))),
                    new Content.StepList(List.of(new Content.Step("1", "x", false, "2026-01-01", Map.of()))),
                    List.of("x", "2026-01-01")));

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void blankAndFull(Sample sample) {
        assertTrue(Contents.isBlank(Contents.blank(sample.field())));
        assertTrue(Contents.isBlank(sample.blank()));
        assertFalse(Contents.isBlank(sample.full()));
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void eachFitsItsOwnFieldAndNoOther(Sample sample) {
        for (Sample other : SAMPLES) {
            assertEquals(sample == other, Contents.fits(sample.full(), other.field()), other.field().toString());
        }
        assertFalse(Contents.fits(new Content.Unknown("x", "{}"), sample.field()));
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void everyWordIsTold(Sample sample) {
        assertEquals(sample.words(), Contents.words(sample.full()).toList());
        assertEquals(String.join("", sample.words()).length(), Contents.length(sample.full()));
    }

    @Test
    void theSamplesAreOfEveryKind() {
        assertEquals(FieldKind.values().length, SAMPLES.stream().map(s -> FieldKind.of(s.field())).distinct().count());
    }

    @Test
    void aStepThatIsOnlyTickedIsAnAnswer() {
        assertFalse(Contents.isBlank(new Content.StepList(List.of(new Content.Step("1", "", true, "", Map.of())))));
    }

    @Test
    void whatIsUnknownIsNeverTakenForNothing() {
        assertFalse(Contents.isBlank(new Content.Unknown("x", "{}")));
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void whatIsBlankSaysNothing(Sample sample) {
        assertTrue(Contents.words(sample.blank()).allMatch(String::isBlank));
        assertTrue(Contents.words(Contents.blank(sample.field())).allMatch(String::isBlank));
    }

    @Test
    void aStepThatOnlyHasADayIsAnAnswer() {
        assertFalse(Contents.isBlank(new Content.StepList(List.of(new Content.Step("1", "", false, "2026-01-01", Map.of())))));
    }

    @Test
    void whatIsUnknownHasNoWordsToShow() {
        assertEquals(List.of(), Contents.words(new Content.Unknown("x", "{\"text\":\"la\"}")).toList());
    }
}
