package app.steadyground.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Chapter;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Reading;
import app.steadyground.storage.GuideFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What people read on a hard day asks for no more school than a child of thirteen has had. */
class ReadingAgeTest {
    private static final double MOST = 8;
    private static final Guide GUIDE = GuideFiles.bundled();

    @Test
    void syllablesAreCountedAsTheyAreSpoken() {
        List.of("made", "makes", "looked", "you", "through", "trust").forEach(w -> assertEquals(1, ReadingAge.syllables(w), w));
        List.of("people", "wanted", "houses", "table", "again", "notice").forEach(w -> assertEquals(2, ReadingAge.syllables(w), w));
        List.of("remember", "jealousy", "betrayal").forEach(w -> assertEquals(3, ReadingAge.syllables(w), w));
    }

    @Test
    void harderWordsAndLongerSentencesAskForMore() {
        assertTrue(ReadingAge.of(List.of("The cat sat. It was warm.")).grade() < 1);
        assertTrue(ReadingAge.of(List.of("Considerable psychological literature substantiates the hypothesis that interpersonal "
                + "relationships necessitate reciprocal vulnerability.")).grade() > 20);
    }

    @Test
    void everyReadingAndEveryInstructionIsPlain() {
        List<String> readings = new ArrayList<>();
        List<String> instructions = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (Chapter chapter : GUIDE.chapters()) {
            List<String> texts = chapter.readings().stream().map(ReadingAgeTest::text).toList();
            isPlain(chapter.title(), texts);
            readings.addAll(texts);
            for (Exercise page : chapter.exercises()) {
                isPlain(page.title(), List.of(page.instructions()));
                instructions.add(page.instructions());
                // Who found it out, and when, is for looking up.
                String reason = page.why().replaceAll("\\([^)]*\\)", "");
                isPlain("why " + page.title(), List.of(reason));
                reasons.add(reason);
            }
        }
        report("Readings", readings);
        report("Instructions", instructions);
        report("Reasons", reasons);
    }

    private static String text(Reading reading) {
        return switch (reading) {
            case Reading.Heading h -> h.text();
            case Reading.Paragraph p -> p.text();
        };
    }

    private static void isPlain(String title, List<String> texts) {
        double grade = ReadingAge.of(texts).grade();
        assertTrue(grade <= MOST, "%s: grade %.1f".formatted(title, grade));
    }

    private static void report(String what, List<String> texts) {
        ReadingAge all = ReadingAge.of(texts);
        System.out.printf(Locale.ROOT, "%s: US school grade %.1f (Flesch-Kincaid), %d words in %d sentences%n", what, all.grade(), all.words(), all.sentences());
    }
}
