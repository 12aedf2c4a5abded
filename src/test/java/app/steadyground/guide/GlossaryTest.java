package app.steadyground.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {

    private final Glossary glossary = new Glossary(Stream.of("Trust", "Self-trust", "Boundary (limit)", "Amends",
                    "Mistrust and caution", "Fact and reading", "Reassurance seeking", "Thought record", "Urge surfing",
                    "Going back together (reconciliation)")
            .map(t -> new Term(t, "the meaning of " + t)).toList());

    private List<String> found(String text) {
        return glossary.find(text).stream()
                .map(s -> text.substring(s.start(), s.end()) + " = " + s.term().term()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "It is about trust., trust, Trust",
        "TRUST takes time, TRUST, Trust",
        "Boundaries are allowed, Boundaries, Boundary (limit)",
        "Set a limit (kindly), limit, Boundary (limit)",
        "making amends, amends, Amends",
        "A little caution helps, caution, Mistrust and caution",
        "The facts first, facts, Fact and reading",
        "two thought  records, thought  records, Thought record",
        "“Reconciliation” needs two, Reconciliation, Going back together (reconciliation)"})
    void aWordIsFoundInItsForms(String text, String stretch, String term) {
        assertEquals(List.of(stretch + " = " + term), found(text));
    }

    @ParameterizedTest
    @CsvSource({"trusted and distrustful", "the trustee", "limited", "a fact-finding talk", "the book is worth reading",
        "trust_level", "trusté", "cautious", "''"})
    void otherWordsAreLeftAlone(String text) {
        assertEquals(List.of(), found(text));
    }

    @Test
    void theLongerTermWins() {
        assertEquals(List.of("self-trust = Self-trust", "trust = Trust"), found("First self-trust, then trust."));
        assertEquals(List.of("facts = Fact and reading"), found("facts"));
        assertEquals(List.of("Fact and reading = Fact and reading"), found("Fact and reading"));
    }

    @Test
    void eachTermIsFoundOnceAParagraphInTheOrderOfTheText() {
        assertEquals(List.of("caution = Mistrust and caution", "trust = Trust"),
                found("caution, trust, mistrust, Trust and caution"));
    }

    @Test
    void anEmptyGlossaryFindsNothing() {
        assertEquals(List.of(), new Glossary(List.of()).find("trust"));
    }
}
