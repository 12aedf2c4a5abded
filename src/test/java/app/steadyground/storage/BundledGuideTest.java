package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Chapter;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Flag;
import app.steadyground.guide.Glossary;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Prose;
import app.steadyground.guide.Reading;
import app.steadyground.guide.Reference;
import app.steadyground.guide.SeeAlso;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All of the guide is there, and what it says about the program is true. */
class BundledGuideTest {

    private final Guide guide = GuideFiles.bundled();

    private Stream<Field> fields() {
        return guide.exercises().flatMap(e -> e.fields().stream());
    }

    private Stream<Reading.Paragraph> paragraphs() {
        return guide.chapters().stream().flatMap(c -> c.readings().stream())
                .filter(Reading.Paragraph.class::isInstance).map(Reading.Paragraph.class::cast);
    }

    @Test
    void theChaptersStandInOrder() {
        assertEquals(List.of("before-you-start", "what-trust-is", "four-signs", "where-it-comes-from", "steps-forward",
                "building-trust", "forgiveness", "home-friends-work", "after-betrayal", "going-on"),
                guide.chapters().stream().map(Chapter::id).toList());
    }

    @Test
    void thirtyExercisesAreNumberedThrough() {
        assertEquals(IntStream.rangeClosed(1, 30).boxed().toList(), guide.exercises().map(Exercise::number).toList());
        assertTrue(guide.exercises().allMatch(e -> e.minutes() > 0 && !e.why().isBlank() && !e.often().isBlank()
                && !e.instructions().isBlank() && !e.minutesText().isBlank()));
    }

    @Test
    void theFieldsOfEachKindAreComplete() {
        Map<FieldKind, Integer> expected = new EnumMap<>(Map.of(FieldKind.MULTI_CHOICE, 14, FieldKind.SCALE, 27,
                FieldKind.SHORT_TEXT, 40, FieldKind.SINGLE_CHOICE, 18, FieldKind.LONG_TEXT, 55, FieldKind.TABLE, 14));
        expected.putAll(Map.of(FieldKind.RATED_LIST, 11, FieldKind.FEELINGS, 7, FieldKind.STEPS, 12,
                FieldKind.LETTER, 3, FieldKind.SORTING, 4, FieldKind.DAY, 4));
        assertEquals(expected, fields().collect(Collectors.groupingBy(FieldKind::of,
                () -> new EnumMap<>(FieldKind.class), Collectors.summingInt(_ -> 1))));
        assertEquals(209, fields().count());
        assertEquals(27, fields().filter(Field::carry).count());
    }

    @Test
    void whatIsOfferedInFieldsIsComplete() {
        assertEquals(167 + 59 + 68, fields().mapToInt(BundledGuideTest::offered).sum());
    }

    private static int offered(Field field) {
        return switch (field) {
            case Field.SingleChoice f -> f.options().size();
            case Field.MultiChoice f -> f.options().size();
            case Field.RatedList f -> f.items().size();
            case Field.Table f -> f.columns().size();
            case Field.Sorting f -> f.columns().size();
            case Field.ShortText _, Field.LongText _, Field.Letter _, Field.Scale _, Field.Day _, Field.Feelings _,
                    Field.Steps _ -> 0;
        };
    }

    @Test
    void everyPointIsReadAndWorkedOn() {
        assertEquals(60, guide.points().size());
        assertEquals(guide.points().keySet(),
                paragraphs().flatMap(p -> p.points().stream()).collect(Collectors.toSet()));
        assertEquals(guide.points().keySet(),
                guide.exercises().flatMap(e -> e.points().stream()).collect(Collectors.toSet()));
    }

    @Test
    void readingsAndReferenceMatterAreComplete() {
        assertAll(
                () -> assertEquals(88, paragraphs().count()),
                () -> assertEquals(97, guide.chapters().stream().mapToInt(c -> c.readings().size()).sum()),
                () -> assertEquals(30, guide.chapters().stream().mapToInt(c -> c.seeAlso().size()).sum()),
                () -> assertEquals(63, guide.feelings().stream().flatMap(g -> g.words().stream()).distinct().count()),
                () -> assertEquals(26, guide.glossary().size()),
                () -> assertEquals(60, guide.references().size()),
                () -> assertTrue(guide.sourcesNote().contains("has not been tested")));
    }

    @Test
    void everyNoticeThatIsShownIsThere() {
        assertEquals(EnumSet.complementOf(EnumSet.of(Flag.BRANCH)), guide.notices().keySet());
        assertTrue(guide.notices().get(Flag.KEEP_OFF).contains("unless you press Keep"));
        assertTrue(guide.page("safety-check").orElseThrow().has(Flag.KEEP_OFF));
    }

    @Test
    void seeAlsoCarriesTheTitleOfWhatItLeadsTo() {
        guide.chapters().stream().flatMap(c -> c.seeAlso().stream()).forEach(s -> assertEquals(titleOf(s), s.title()));
    }

    private String titleOf(SeeAlso line) {
        return line.target().equals(SeeAlso.SOURCES) ? "Words and sources"
                : guide.chapter(line.target()).map(Chapter::title)
                        .or(() -> guide.page(line.target()).map(Exercise::title)).orElseThrow();
    }

    @Test
    void chaptersHaveNotesAndNamesForNarrowTabs() {
        Set<String> names = new HashSet<>();
        for (Chapter chapter : guide.chapters()) {
            assertTrue(chapter.shortTitle().length() <= 14 && names.add(chapter.shortTitle()), chapter.shortTitle());
            assertEquals("notes-" + chapter.id(), chapter.notes().id());
            assertEquals(List.of(FieldKind.LETTER), chapter.notes().fields().stream().map(FieldKind::of).toList());
        }
        assertEquals(List.of(FieldKind.SHORT_TEXT, FieldKind.LETTER),
                guide.freePage().fields().stream().map(FieldKind::of).toList());
    }

    @Test
    void thePrivacyTextSaysWhatThisVersionDoes() {
        String text = Prose.parse(guide.chapters().getFirst().preface()).blocks().stream().map(Prose.Block::text)
                .collect(Collectors.joining("\n"));
        for (String promise : List.of("stay on this computer", "has no account, does not go online",
                "only the passphrase opens them", "If you did not lock it, whoever can use your account", "It is locked if the workbook is",
                "a rescue copy", "That copy is locked if the workbook is", "closes by itself when nobody has used it", "is not kept at all unless you say so",
                "it stays in the folder, so that you can bring it back", "How to find help where you are")) {
            assertTrue(text.contains(promise), promise);
        }
        assertFalse(text.contains("*") || text.contains("#"), "a mark that is not understood");
    }

    @Test
    void nothingThatIsShownSpeaksOfHowTheGuideWasMade() {
        assertTrue(shown().allMatch(t -> Stream.of("`", "section 3", "this map", "Added:", "the user")
                .noneMatch(t::contains)));
    }

    private Stream<String> shown() {
        return Stream.of(guide.chapters().stream().flatMap(c -> Stream.of(c.title(), c.purpose(), c.preface())),
                        paragraphs().map(Reading::text),
                        guide.pages().flatMap(e -> Stream.of(e.why(), e.instructions())),
                        guide.messages().stream().map(m -> m.copy()), guide.notices().values().stream(),
                        guide.references().stream().map(Reference::usedFor), fields().map(Field::prompt))
                .flatMap(Function.identity());
    }

    @Test
    void detailsOfReferencesThatWereNotCheckedAreLeftOut() {
        assertEquals("Journal of Abnormal Psychology", published("Confronting a traumatic event"));
        assertEquals("Psychological Bulletin, 107(1), 3–33", published("Attributions in marriage"));
    }

    private String published(String title) {
        return guide.references().stream().filter(r -> r.title().startsWith(title)).findFirst().orElseThrow()
                .published();
    }

    @Test
    void wordsOfTheGlossaryAreFoundInTheReadings() {
        Glossary glossary = new Glossary(guide.glossary());
        Set<String> found = paragraphs().flatMap(p -> glossary.find(p.text()).stream()).map(s -> s.term().term())
                .collect(Collectors.toSet());
        assertTrue(found.containsAll(Set.of("Trust", "Forgiving", "Ultimatum", "Boundary (limit)", "Betrayal",
                "Mistrust and caution")), found.toString());
    }
}
