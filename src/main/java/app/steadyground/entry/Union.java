package app.steadyground.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes one answer of two that were written at the same time, in which nothing of either is missing. */
public final class Union {
    private final Ids ids;

    /** @param ids gives names to rows that would otherwise have the same */
    public Union(Ids ids) {
        this.ids = ids;
    }

    /** @return empty where only one of the two can be: a number, a day, one choice; or what a later version wrote */
    public Optional<Content> of(Content one, Content other) {
        return switch (one) {
            case Content.Text a when other instanceof Content.Text b && a.kind() == b.kind() ->
                    Optional.of(new Content.Text(a.kind(), text(a.text(), b.text())));
            case Content.Choices a when other instanceof Content.Choices b -> Optional.of(choices(a, b));
            case Content.Ratings a when other instanceof Content.Ratings b && a.range().equals(b.range()) -> ratings(a, b);
            case Content.Rows a when other instanceof Content.Rows b && a.columns().equals(b.columns()) ->
                    Optional.of(new Content.Rows(a.columns(), all(a.rows(), b.rows(), Content.Row::id,
                            r -> new Content.Row(ids.row(), r.cells(), r.extra()))));
            case Content.Feelings a when other instanceof Content.Feelings b -> feelings(a, b);
            case Content.Sorted a when other instanceof Content.Sorted b -> Optional.of(new Content.Sorted(
                    both(a.columns(), b.columns()), all(a.cards(), b.cards(), Content.Card::id,
                            c -> new Content.Card(ids.row(), c.text(), c.column(), c.extra()))));
            case Content.StepList a when other instanceof Content.StepList b -> Optional.of(new Content.StepList(
                    all(a.steps(), b.steps(), Content.Step::id,
                            s -> new Content.Step(ids.row(), s.text(), s.done(), s.due(), s.extra()))));
            case Content.Text a -> Optional.empty();
            case Content.Choices a -> Optional.empty();
            case Content.Ratings a -> Optional.empty();
            case Content.Rows a -> Optional.empty();
            case Content.Feelings a -> Optional.empty();
            case Content.Sorted a -> Optional.empty();
            case Content.StepList a -> Optional.empty();
            case Content.Number a -> Optional.empty();
            case Content.Choice a -> Optional.empty();
            case Content.Day a -> Optional.empty();
            case Content.Unknown a -> Optional.empty();
        };
    }

    private static String text(String one, String other) {
        if (one.contains(other)) {
            return one;
        }
        return other.contains(one) ? other : one + "\n\n" + other;
    }

    private static Content choices(Content.Choices one, Content.Choices other) {
        List<String> options = both(one.options(), other.options());
        Set<String> chosen = new LinkedHashSet<>(both(one.chosen(), other.chosen()));
        List<String> ordered = new ArrayList<>(options);
        ordered.retainAll(chosen);
        chosen.removeAll(ordered);
        ordered.addAll(chosen);
        return new Content.Choices(ordered, options);
    }

    /** Only where no item has two numbers. */
    private static Optional<Content> ratings(Content.Ratings one, Content.Ratings other) {
        Map<String, Integer> values = new LinkedHashMap<>(one.values());
        for (Map.Entry<String, Integer> value : other.values().entrySet()) {
            Integer before = values.putIfAbsent(value.getKey(), value.getValue());
            if (before != null && !before.equals(value.getValue())) {
                return Optional.empty();
            }
        }
        return Optional.of(new Content.Ratings(values, both(one.items(), other.items()), one.range()));
    }

    /** Only where no feeling has two strengths. */
    private static Optional<Content> feelings(Content.Feelings one, Content.Feelings other) {
        Map<List<String>, Content.Feeling> felt = new LinkedHashMap<>();
        one.felt().forEach(f -> felt.put(List.of(f.group(), f.word()), f));
        for (Content.Feeling feeling : other.felt()) {
            Content.Feeling before = felt.putIfAbsent(List.of(feeling.group(), feeling.word()), feeling);
            if (before != null && before.strength() != feeling.strength()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Content.Feelings(List.copyOf(felt.values())));
    }

    private static List<String> both(List<String> one, List<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    /** What has the same id and differs stands twice, the second time under an id of its own. */
    private static <T> List<T> all(List<T> one, List<T> other, Function<T, String> id, Function<T, T> renamed) {
        List<T> all = new ArrayList<>(one);
        Set<String> taken = new LinkedHashSet<>(one.stream().map(id).toList());
        for (T each : other) {
            if (!all.contains(each)) {
                all.add(taken.add(id.apply(each)) ? each : renamed.apply(each));
            }
        }
        return all;
    }
}
