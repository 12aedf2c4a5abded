package app.steadyground.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Condition;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.Guide;
import app.steadyground.guide.MessageRule;
import app.steadyground.guide.Range;
import app.steadyground.storage.GuideFiles;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Each message of the guide, heard and not heard. */
class MessagesTest {
    private static final Guide GUIDE = GuideFiles.bundled();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Test
    void everyMessageOfTheGuideIsTestedHere() {
        assertEquals(List.of("safety-signals", "serious-trouble", "harm-goes-on", "not-safe-to-say", "talk-not-safe",
                "limiting-someone", "lower-the-day-after", "no-relief", "hard-stretch"),
                GUIDE.messages().stream().map(MessageRule::id).toList());
    }

    @Test
    void safetySignals() {
        Exercise page = page("safety-check");
        List<String> signals = ((Field.MultiChoice) page.field("signals").orElseThrow()).options();
        silent(page, Map.of());
        silent(page, Map.of("signals", ticks(signals.getLast()), "afraid", number(3)));
        for (String signal : signals.subList(0, signals.size() - 1)) {
            speaks("safety-signals", page, Map.of("signals", ticks(signal)));
        }
        speaks("safety-signals", page, Map.of("signals", ticks(signals.getLast()), "afraid", number(4)));
    }

    @Test
    void seriousTrouble() {
        Exercise page = page("how-things-stand");
        speaks("serious-trouble", page, Map.of("serious", choice("Yes")));
        speaks("serious-trouble", page, Map.of("serious", choice("I am not sure")));
        silent(page, Map.of("serious", choice("No")));
        silent(page, Map.of());
    }

    @Test
    void harmGoesOn() {
        Exercise weighing = page("weighing-forgiveness");
        Exercise letter = page("letter-of-release");
        Entry ongoing = Written.entry(weighing.id(), "2026-02-01", Map.of("over", choice("No, it is still going on")));
        Entry over = Written.entry(weighing.id(), "2026-03-01", Map.of("over", choice("Yes")));
        Entry overBefore = Written.entry(weighing.id(), "2026-01-01", Map.of("over", choice("Yes")));
        speaks("harm-goes-on", weighing, Map.of("over", choice("No, it is still going on")));
        silent(weighing, Map.of("over", choice("In part")), ongoing);
        speaks("harm-goes-on", letter, Map.of(), overBefore, ongoing);
        silent(letter, Map.of(), ongoing, over);
        silent(letter, Map.of());
        silent(page("feelings-now"), Map.of(), ongoing);
    }

    @Test
    void notSafeToSay() {
        Exercise page = page("first-words");
        Content words = Contents.blank(page.fields().getFirst()) instanceof Content.Text t
                ? new Content.Text(t.kind(), "I would like to talk") : ticks("x");
        String field = page.fields().getFirst().id();
        speaks("not-safe-to-say", page, Map.of(field, words));
        speaks("not-safe-to-say", page, Map.of(field, words, "ready", ticks("something else")));
        silent(page, Map.of(field, words, "ready", ticks("It is safe to bring this up")));
        silent(page, Map.of());
    }

    @Test
    void talkNotSafe() {
        Exercise page = page("the-hard-conversation");
        speaks("talk-not-safe", page, Map.of("safe", choice("No")));
        silent(page, Map.of("safe", choice("Only with a third person present")));
        silent(page, Map.of("safe", choice("Yes")));
    }

    @Test
    void limitingSomeone() {
        Exercise page = page("jealousy-unpacked");
        speaks("limiting-someone", page, Map.of("urges", ticks("Comparing myself",
                "Limiting where they go or whom they see")));
        silent(page, Map.of("urges", ticks("Comparing myself")));
    }

    @Test
    void lowerTheDayAfter() {
        Exercise page = page("room-for-all-of-it");
        Entry first = Written.entry(page.id(), "2026-03-28", Map.of("mood-before", number(6)));
        Entry second = Written.entry(page.id(), "2026-03-29", Map.of("mood-before", number(5)));
        Entry unanswered = Written.entry(page.id(), "2026-03-30", Map.of("day", choice("Third")));
        Entry later = Written.entry(page.id(), "2026-04-02", Map.of("mood-before", number(1)));
        speaks("lower-the-day-after", page, Map.of("mood-before", number(4)), second, first);
        speaks("lower-the-day-after", page, Map.of("mood-before", number(4)), first, unanswered, second, later);
        silent(page, Map.of("mood-before", number(5)), first, second);
        silent(page, Map.of("mood-before", number(4)), first);
        silent(page, Map.of(), first, second);
    }

    @Test
    void noRelief() {
        Exercise page = page("steadying-kit");
        Map<String, Content> still = Map.of("before", number(7), "after", number(7));
        Map<String, Content> worse = Map.of("before", number(6), "after", number(8));
        Map<String, Content> better = Map.of("before", number(7), "after", number(6));
        speaks("no-relief", page, still, entryBefore(page, Duration.ofMinutes(59), worse));
        silent(page, still, entryBefore(page, Duration.ofMinutes(61), worse));
        silent(page, still, entryBefore(page, Duration.ofMinutes(30), better));
        silent(page, better, entryBefore(page, Duration.ofMinutes(30), worse));
        silent(page, still, entryBefore(page, Duration.ofMinutes(30), Map.of("before", number(7))));
        silent(page, still);
    }

    @Test
    void hardStretch() {
        Exercise page = page("month-by-month");
        Entry february = Written.entry(page.id(), "2026-02-27", Map.of("well-being", number(2)));
        Entry january = Written.entry(page.id(), "2026-01-27", Map.of("well-being", number(1)));
        Entry better = Written.entry(page.id(), "2026-02-28", Map.of("well-being", number(3)));
        Entry earlierThisMonth = Written.entry(page.id(), "2026-03-02", Map.of("well-being", number(1)));
        speaks("hard-stretch", page, Map.of("well-being", number(2)), february);
        silent(page, Map.of("well-being", number(3)), february);
        silent(page, Map.of("well-being", number(2)), february, better);
        silent(page, Map.of("well-being", number(2)), january);
        silent(page, Map.of(), february, earlierThisMonth);
    }

    @Test
    void theSavedStateOfTheEntryAtHandDoesNotCount() {
        Exercise page = page("steadying-kit");
        Entry saved = entryBefore(page, Duration.ZERO, Map.of("before", number(5), "after", number(5)));
        Moment present = new Moment(saved.id(), page.id(), DAY, saved.header().created(), Moment.of(saved).contents());
        assertEquals(List.of(), new Messages(GUIDE).speaking(present, List.of(saved)));
    }

    /** A rule may be shown on a page other than the one it speaks about; only for the newest answer does it look there. */
    @Test
    void aRuleSaysNothingOfAPageThatIsNotAtHand() {
        Map<String, Content> answers = Map.of("scale", number(5), "after", number(5), "one", choice("yes"), "many", ticks("yes"));
        for (Condition when : List.of(new Condition.TickedBesides("page", "many", "no"), new Condition.Chosen("page", "one", "yes"),
                new Condition.Unticked("page", "many", "no"), new Condition.AtLeast("page", "scale", 4),
                new Condition.NoRelief("page", "scale", "after", 1, 60), new Condition.LowForMonths("page", "scale", 5, 1))) {
            assertTrue(speaks(when, "page", answers), when.toString());
            assertFalse(speaks(when, "another", answers), when.toString());
        }
        Condition falling = new Condition.Falling("page", "scale", 1);
        assertTrue(speaks(falling, "page", answers, Written.entry("page", "2026-03-01", Map.of("scale", number(6)))));
        assertFalse(speaks(falling, "another", answers, Written.entry("another", "2026-03-01", Map.of("scale", number(6)))));
    }

    @Test
    void whatIsNotAnsweredInTheKindTheRuleAsksForSaysNothing() {
        Map<String, Content> words = Map.of("scale", Written.text("five"), "many", Written.text("yes"));
        assertFalse(speaks(new Condition.TickedBesides("page", "many", "no"), "page", words));
        assertFalse(speaks(new Condition.Chosen("page", "many", "yes"), "page", words));
        assertFalse(speaks(new Condition.AtLeast("page", "scale", 0), "page", words));
        assertFalse(speaks(new Condition.NoRelief("page", "scale", "after", 1, 60), "page", Map.of("after", number(5))));
    }

    @Test
    void entriesOfOtherPagesAndTheSavedStateOfTheOneAtHandAreNoCourseOfThings() {
        Entry saved = Written.entry("page", "2026-03-01", Map.of("scale", number(6)));
        Moment present = new Moment(saved.id(), "page", DAY, Written.NOON, Map.of("scale", number(5), "after", number(5)));
        List<Entry> entries = List.of(saved, Written.entry("another", "2026-03-01", Map.of("scale", number(6), "after", number(6))));
        assertFalse(speaks(new Condition.Falling("page", "scale", 1), present, entries));
        assertFalse(speaks(new Condition.NoRelief("page", "scale", "after", 2, 60 * 24 * 60), present, entries));
    }

    private static boolean speaks(Condition when, String page, Map<String, Content> contents, Entry... saved) {
        return speaks(when, new Moment("present", page, DAY, Written.NOON, contents), List.of(saved));
    }

    private static boolean speaks(Condition when, Moment present, List<Entry> saved) {
        MessageRule rule = new MessageRule("rule", List.of("page", "another"), when, "Words.", List.of());
        Guide guide = new Guide("g", "1", "en", "G", Map.of(), Map.of(), List.of(), GUIDE.freePage(), List.of(rule),
                List.of(), List.of(), List.of(), "");
        return !new Messages(guide).speaking(present, saved).isEmpty();
    }

    private static void speaks(String rule, Exercise page, Map<String, Content> contents, Entry... saved) {
        assertEquals(List.of(rule), speaking(page, contents, saved));
    }

    private static void silent(Exercise page, Map<String, Content> contents, Entry... saved) {
        assertEquals(List.of(), speaking(page, contents, saved));
    }

    private static List<String> speaking(Exercise page, Map<String, Content> contents, Entry... saved) {
        Map<String, Content> all = new LinkedHashMap<>(Beginnings.of(page, List.of(), DAY).contents());
        all.putAll(contents);
        Moment present = new Moment("present", page.id(), DAY, Written.NOON, all);
        return new Messages(GUIDE).speaking(present, List.of(saved)).stream().map(MessageRule::id).toList();
    }

    private static Entry entryBefore(Exercise page, Duration ago, Map<String, Content> contents) {
        Instant created = Written.NOON.minus(ago);
        return Written.entry(page.id(), DAY, created, contents);
    }

    private static Exercise page(String id) {
        return GUIDE.page(id).orElseThrow();
    }

    private static Content number(int value) {
        return new Content.Number(OptionalInt.of(value), new Range(0, 10, "", ""));
    }

    private static Content choice(String chosen) {
        return new Content.Choice(chosen, List.of(chosen));
    }

    private static Content ticks(String... chosen) {
        return new Content.Choices(List.of(chosen), List.of(chosen));
    }
}
