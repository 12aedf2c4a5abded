package app.steadyground.reread;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.Range;
import app.steadyground.guide.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * The numbers of a page over time, as the guide marks them. Nothing is added up, and nobody is compared with anybody.
 * Any thread.
 */
public final class Trends {
    private static final Comparator<Entry> OLDEST_FIRST = Comparator.comparing(Entry::date)
            .thenComparing(e -> e.header().created()).thenComparing(Entry::id);

    private Trends() {
    }

    /**
     * What belongs to one person, or to the page as a whole.
     *
     * @param person as the name was written last; {@code ""} where the page does not ask, or nobody was named
     */
    public record Group(String person, List<Chart> charts) {
        public Group {
            charts = List.copyOf(charts);
        }
    }

    /**
     * @param entries of any pages; only those of this one from {@code from} on count
     * @return whoever was named last comes first
     */
    public static List<Group> of(Exercise page, Collection<Entry> entries, LocalDate from) {
        List<Entry> own = entries.stream().filter(e -> e.exercise().equals(page.id()) && !e.date().isBefore(from))
                .sorted(OLDEST_FIRST).toList();
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<Chart>> charts = new LinkedHashMap<>();
        for (Trend trend : page.trends()) {
            Map<String, List<Entry>> groups = new LinkedHashMap<>();
            for (Entry entry : own) {
                String name = trend.groupBy().isEmpty() ? "" : People.name(entry, trend.groupBy()).orElse("");
                groups.computeIfAbsent(People.key(name), k -> new ArrayList<>()).add(entry);
                names.put(People.key(name), name);
            }
            groups.forEach((key, of) -> charts.computeIfAbsent(key, k -> new ArrayList<>()).addAll(charts(page, trend, of)));
        }
        return charts.entrySet().stream().map(e -> new Group(names.get(e.getKey()),
                e.getValue().stream().filter(c -> !c.given().isEmpty()).toList())).filter(g -> !g.charts().isEmpty())
                .sorted(Comparator.comparing(Trends::latest).reversed()).toList();
    }

    private static LocalDate latest(Group group) {
        return group.charts().stream().flatMap(c -> c.given().stream()).map(Chart.Point::date).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static List<Chart> charts(Exercise page, Trend trend, List<Entry> entries) {
        return switch (trend) {
            case Trend.Pair pair -> {
                Range range = page.field(pair.before()).map(f -> ((Field.Scale) f).range()).orElseThrow();
                String name = page.field(pair.before()).orElseThrow().prompt() + " → " + page.field(pair.after()).orElseThrow().prompt();
                yield List.of(new Chart(name, range, true, entries.stream().map(e -> new Chart.Point(e.id(), e.date(),
                        number(e, pair.before()), number(e, pair.after()))).toList()));
            }
            case Trend.Lines lines -> lines.fields().stream().flatMap(f -> page.field(f).stream())
                    .flatMap(f -> lines(f, entries).stream()).toList();
        };
    }

    private static List<Chart> lines(Field field, List<Entry> entries) {
        return switch (field) {
            case Field.Scale f -> List.of(chart(f.prompt(), f.range(), entries, e -> number(e, f.id())));
            case Field.RatedList f -> items(f, entries).stream().map(item -> chart(item, f.range(), entries,
                    e -> content(e, f.id()) instanceof Content.Ratings r && r.values().containsKey(item)
                            ? OptionalInt.of(r.values().get(item)) : OptionalInt.empty())).toList();
            case Field.Feelings f -> groups(f, entries).entrySet().stream().map(group -> chart(group.getValue(),
                    new Range(Field.Feelings.WEAKEST, Field.Feelings.STRONGEST, "", ""), entries,
                    e -> strongest(e, f.id(), group.getKey()))).toList();
            case Field.ShortText f -> List.of();
            case Field.LongText f -> List.of();
            case Field.Letter f -> List.of();
            case Field.SingleChoice f -> List.of();
            case Field.MultiChoice f -> List.of();
            case Field.Table f -> List.of();
            case Field.Day f -> List.of();
            case Field.Sorting f -> List.of();
            case Field.Steps f -> List.of();
        };
    }

    private static Chart chart(String name, Range range, List<Entry> entries, Function<Entry, OptionalInt> value) {
        return new Chart(name, range, false, entries.stream()
                .map(e -> new Chart.Point(e.id(), e.date(), OptionalInt.empty(), value.apply(e))).toList());
    }

    /** Those of the guide first, then those that earlier entries still asked for. */
    private static Set<String> items(Field.RatedList field, List<Entry> entries) {
        Set<String> items = new LinkedHashSet<>(field.items());
        entries.forEach(e -> Optional.ofNullable(content(e, field.id())).filter(Content.Ratings.class::isInstance)
                .ifPresent(c -> items.addAll(((Content.Ratings) c).values().keySet())));
        return items;
    }

    /** Groups of feelings of which any word was ever chosen, with their titles. */
    private static Map<String, String> groups(Field.Feelings field, List<Entry> entries) {
        Map<String, String> groups = new LinkedHashMap<>();
        entries.forEach(e -> felt(e, field.id()).forEach(f -> groups.put(f.group(), f.title())));
        return groups;
    }

    private static List<Content.Feeling> felt(Entry entry, String field) {
        return content(entry, field) instanceof Content.Feelings f ? f.felt() : List.of();
    }

    /** The strongest word of a group: words are not added up. */
    private static OptionalInt strongest(Entry entry, String field, String group) {
        return felt(entry, field).stream().filter(f -> f.group().equals(group)).mapToInt(Content.Feeling::strength).max();
    }

    private static OptionalInt number(Entry entry, String field) {
        return content(entry, field) instanceof Content.Number n ? n.value() : OptionalInt.empty();
    }

    private static Content content(Entry entry, String field) {
        Answer answer = entry.answers().get(field);
        return answer == null ? null : answer.content();
    }
}
