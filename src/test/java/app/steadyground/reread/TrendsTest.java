package app.steadyground.reread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.cli.sample.Sample;
import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Merge;
import app.steadyground.entry.WorkbookInfo;
import app.steadyground.entry.Written;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Range;
import app.steadyground.guide.Trend;
import app.steadyground.storage.GuideFiles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TrendsTest {
    private static final Guide GUIDE = GuideFiles.bundled();
    private static final Range TEN = new Range(0, 10, "", "");

    @Test
    void oneNameInThreeSpellingsIsOnePersonAsWrittenLast() {
        List<Entry> entries = List.of(checkIn("2026-03-01", "Sam", 3), checkIn("2026-03-08", "sam ", 4),
                checkIn("2026-03-15", "SÁM", 5), checkIn("2026-03-09", "Ada", 9), checkIn("2026-03-10", "", 2));
        List<Trends.Group> groups = Trends.of(page("weekly-check-in"), entries, LocalDate.MIN);
        assertEquals(List.of("SÁM", "", "Ada"), groups.stream().map(Trends.Group::person).toList());
        assertEquals(List.of(3, 4, 5), values(groups.getFirst().charts().getLast()));
    }

    @Test
    void aQuestionLeftOpenIsAGapAndSoIsALongPause() {
        Exercise page = page("mine-shared-theirs");
        List<Entry> entries = List.of(number(page, "2026-01-01", 1), number(page, "2026-01-05", 2), blank(page, "2026-01-06"),
                number(page, "2026-01-07", 3), number(page, "2026-09-01", 4));
        Chart chart = Trends.of(page, entries, LocalDate.MIN).getFirst().charts().getFirst();
        assertEquals(List.of(2, 1, 1), chart.runs().stream().map(List::size).toList());
    }

    @Test
    void onlyTheTimeAskedForCounts() {
        Exercise page = page("mine-shared-theirs");
        List<Entry> entries = List.of(number(page, "2026-01-01", 1), number(page, "2026-03-01", 2));
        LocalDate from = Span.MONTH.from(LocalDate.of(2026, 4, 1));
        assertEquals(List.of(2), values(Trends.of(page, entries, from).getFirst().charts().getFirst()));
        assertTrue(Trends.of(page, entries, Span.MONTH.from(LocalDate.of(2026, 6, 1))).isEmpty());
    }

    @Test
    void everyNumberOfThreeYearsIsInTheTableOnceAndNoOtherIs() {
        WorkbookInfo info = new WorkbookInfo("w", 1, 1, new GuideRef("trust", "1.0.0"), Instant.EPOCH);
        List<Entry> entries = new ArrayList<>();
        new Sample(GUIDE, info, 600, 3).forEachRemaining(r -> entries.add(Merge.of(r)));
        for (Exercise page : GUIDE.pages().filter(p -> !p.trends().isEmpty()).toList()) {
            Map<Integer, Integer> written = new HashMap<>();
            entries.stream().filter(e -> e.exercise().equals(page.id())).forEach(e -> page.trends().forEach(t -> fields(t).forEach(f ->
                    numbers(e.answers().get(f) == null ? null : e.answers().get(f).content()).forEach(n -> written.merge(n, 1, Integer::sum)))));
            Map<Integer, Integer> shown = new HashMap<>();
            Trends.of(page, entries, LocalDate.MIN).forEach(g -> TrendTable.of(g, "Day", "Before", "After").rows().forEach(row ->
                    row.stream().skip(1).filter(c -> !c.isEmpty()).forEach(c -> shown.merge(Integer.valueOf(c), 1, Integer::sum))));
            assertEquals(written, shown, page.id());
        }
    }

    @Test
    void aTableForOtherProgramsIsHarmless() {
        TrendTable table = new TrendTable(List.of("Day", "=1+1", "@home, \"here\"", "-2"), List.of(List.of("2026-03-04", "7", "", "\t+1")));
        assertEquals("Day,'=1+1,\"'@home, \"\"here\"\"\",'-2\r\n2026-03-04,7,,'\t+1\r\n", table.csv());
    }

    private static List<String> fields(Trend trend) {
        return switch (trend) {
            case Trend.Pair p -> List.of(p.before(), p.after());
            case Trend.Lines l -> l.fields();
        };
    }

    private static List<Integer> numbers(Content content) {
        return switch (content) {
            case Content.Number n when n.value().isPresent() -> List.of(n.value().getAsInt());
            case Content.Ratings r -> List.copyOf(r.values().values());
            case Content.Feelings f -> {
                Map<String, Integer> strongest = new LinkedHashMap<>();
                f.felt().forEach(w -> strongest.merge(w.group(), w.strength(), Math::max));
                yield List.copyOf(strongest.values());
            }
            case null, default -> List.of();
        };
    }

    private static List<Integer> values(Chart chart) {
        return chart.given().stream().map(p -> p.value().orElseThrow()).toList();
    }

    private static Exercise page(String id) {
        return GUIDE.page(id).orElseThrow();
    }

    private static Entry checkIn(String date, String person, int settled) {
        return Written.entry("weekly-check-in", date, Map.of("person", Written.text(person), "settled",
                new Content.Number(OptionalInt.of(settled), TEN)));
    }

    private static Entry number(Exercise page, String date, int value) {
        Entry entry = Written.entry(page.id(), date, Map.of("grip", new Content.Number(OptionalInt.of(value), TEN)));
        assertFalse(entry.answers().isEmpty());
        return entry;
    }

    private static Entry blank(Exercise page, String date) {
        return Written.entry(page.id(), date, Map.of());
    }
}
