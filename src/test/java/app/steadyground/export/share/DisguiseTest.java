package app.steadyground.export.share;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Header;
import app.steadyground.entry.Stamp;
import app.steadyground.guide.FieldKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisguiseTest {

    private static final Stamp STAMP = new Stamp(1, "0a0b0c0d");
    private static final Names SAM = new Names(Map.of("Sam", "Person A"));

    private static Entry entry() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Answer other = new Answer("Sam?", new Content.Text(FieldKind.SHORT_TEXT, "with Sam again"), STAMP);
        answers.put("a", new Answer("Sam?", new Content.Text(FieldKind.SHORT_TEXT, "I asked Sam about the same thing"), STAMP,
                List.of(other), Map.of()));
        answers.put("b", new Answer("", new Content.Rows(List.of("Sam"), List.of(new Content.Row("1", List.of("SAM's"), Map.of()))), STAMP));
        answers.put("c", new Answer("", new Content.StepList(List.of(new Content.Step("1", "call sam", false, "when Sam is in", Map.of()))), STAMP));
        answers.put("d", new Answer("", new Content.Choice("Sam", List.of("Sam", "x")), STAMP));
        answers.put("e", new Answer("", new Content.Feelings(List.of(new Content.Feeling("samish", "own", "", 3, Map.of()))), STAMP));
        answers.put("f", new Answer("", new Content.Sorted(List.of("x"), List.of(new Content.Card("1", "Sam", "x", Map.of()))), STAMP));
        answers.put("g", new Answer("", new Content.Day("on Sam’s birthday"), STAMP));
        Header header = new Header("w", Header.ENTRY, "item", new GuideRef("trust", "1.0.0"), "page", LocalDate.EPOCH, STAMP,
                Instant.EPOCH, "UTC");
        return new Entry(header, Map.of(), 1, Instant.EPOCH, false, answers, true, 1, 1, Map.of());
    }

    private static List<String> words(Entry entry) {
        return entry.answers().values().stream().flatMap(Answer::alternatives)
                .flatMap(answer -> Contents.words(answer.content())).toList();
    }

    @Test
    void everyTextThatWasWrittenIsLookedThrough() {
        Entry disguised = Disguise.everywhere(SAM).of(entry());
        assertEquals(List.of("I asked Person A about the Person A thing", "with Person A again", "Person A's", "call Person A",
                "when Person A is in", "Sam", "Person A", "Person A", "on Person A’s birthday"), words(disguised),
                "but for the guide's own option");
        assertEquals(entry().header(), disguised.header());
    }

    @Test
    void eachPlaceIsListedInItsContextAndDecidedByItself() {
        List<Occurrence> all = Disguise.find(SAM, List.of(entry()), "Sam and I");
        assertEquals(10, all.size());
        assertEquals("", all.getFirst().before());
        assertEquals(" and I", all.getFirst().after());
        Occurrence same = all.get(2);
        assertEquals("I asked Sam about the |same| thing", same.before() + "|" + same.found().word() + "|" + same.after());
        Disguise disguise = Disguise.where(SAM, all, occurrence -> occurrence.found().plain());
        assertEquals("I asked Person A about the same thing", words(disguise.of(entry())).getFirst());
        assertEquals("Person A and I", disguise.of("Sam and I"));
        assertEquals("samish", words(disguise.of(entry())).get(6));
        assertEquals(10, all.stream().map(Occurrence::key).distinct().count());
    }

    @Test
    void withoutNamesNothingChanges() {
        assertEquals(entry(), Disguise.NONE.of(entry()));
        assertEquals(List.of(), Disguise.find(Disguise.NONE.names(), List.of(entry()), "x"));
    }
}
