package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Condition;
import app.steadyground.guide.Condition.AnyOf;
import app.steadyground.guide.Condition.Chosen;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Flag;
import app.steadyground.guide.Guide;
import app.steadyground.guide.MessageRule;
import app.steadyground.guide.Trend;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The nine message rules and the trends of the guide that comes with the program. */
class BundledRulesTest {

    private static final String STILL = "No, it is still going on";

    private final Guide guide = GuideFiles.bundled();

    @Test
    void theNineRulesSpeakWhenTheyShould() {
        Map<String, Condition> expected = new LinkedHashMap<>();
        expected.put("safety-signals", new AnyOf(List.of(
                new Condition.TickedBesides("safety-check", "signals", "none of these"),
                new Condition.AtLeast("safety-check", "afraid", 4))));
        expected.put("serious-trouble", new AnyOf(List.of(
                new Chosen("how-things-stand", "serious", "Yes"),
                new Chosen("how-things-stand", "serious", "I am not sure"))));
        expected.put("harm-goes-on", new AnyOf(List.of(
                new Chosen("weighing-forgiveness", "over", STILL),
                new Condition.NewestChose("weighing-forgiveness", "over", STILL))));
        expected.put("not-safe-to-say", new Condition.Unticked("first-words", "ready", "It is safe to bring this up"));
        expected.put("talk-not-safe", new Chosen("the-hard-conversation", "safe", "No"));
        expected.put("limiting-someone",
                new Chosen("jealousy-unpacked", "urges", "Limiting where they go or whom they see"));
        expected.put("lower-the-day-after", new Condition.Falling("room-for-all-of-it", "mood-before", 2));
        expected.put("no-relief", new Condition.NoRelief("steadying-kit", "before", "after", 2, 60));
        expected.put("hard-stretch", new Condition.LowForMonths("month-by-month", "well-being", 2, 2));
        assertEquals(expected.toString(), guide.messages().stream().collect(Collectors.toMap(MessageRule::id,
                MessageRule::when, (a, _) -> a, LinkedHashMap::new)).toString());
    }

    @Test
    void rulesAreShownOnExactlyThePagesThatSaySo() {
        assertEquals(guide.exercises().filter(e -> e.has(Flag.BRANCH)).map(Exercise::id).collect(Collectors.toSet()),
                guide.messages().stream().flatMap(m -> m.pages().stream()).collect(Collectors.toSet()));
        assertEquals(List.of("weighing-forgiveness", "letter-of-release"), rule("harm-goes-on").pages());
    }

    @Test
    void whoeverIsSentToSafetyComesFirstIsOfferedTheWay() {
        for (MessageRule rule : guide.messages()) {
            assertTrue(!rule.copy().contains("Safety comes first") || rule.links().equals(List.of("safety-check")),
                    rule.id());
        }
        assertEquals(List.of("before-you-start"), rule("safety-signals").links());
        assertEquals(List.of(), rule("hard-stretch").links());
    }

    private MessageRule rule(String id) {
        return guide.messages().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void allTrendsAreThere() {
        List<Trend> trends = guide.exercises().flatMap(e -> e.trends().stream()).toList();
        assertEquals(31, trends.size());
        assertEquals(5, trends.stream().filter(Trend.Pair.class::isInstance).count());
        assertEquals(0, guide.page("safety-check").orElseThrow().trends().size());
    }

    @Test
    void whatBelongsTogetherIsOnOneChart() {
        assertEquals(List.of(new Trend.Lines(List.of("signs", "settled"), "person")), trends("weekly-check-in"));
        assertEquals(List.of(new Trend.Lines(List.of("peak", "choice"), "")), trends("jealousy-unpacked"));
        assertEquals(List.of(new Trend.Lines(List.of("trust"), "friend")), trends("tending-friendship"));
        assertEquals(List.of(new Trend.Pair("before", "after", "")), trends("steadying-kit"));
        assertEquals(List.of(new Trend.Lines(List.of("feelings"), ""), new Trend.Lines(List.of("strength"), ""),
                new Trend.Lines(List.of("hard-on-me"), "")), trends("feelings-now"));
    }

    private List<Trend> trends(String exercise) {
        return guide.page(exercise).orElseThrow().trends();
    }
}
