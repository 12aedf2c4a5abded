package app.steadyground.entry;

import app.steadyground.guide.Condition;
import app.steadyground.guide.Guide;
import app.steadyground.guide.MessageRule;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Decides which of the guide's messages an entry brings up. Pure; needs no clock. */
public final class Messages {
    private static final Comparator<Moment> OLDEST_FIRST = Comparator.comparing(Moment::date)
            .thenComparing(Moment::created).thenComparing(Moment::item);

    private final Guide guide;
    private final Wordings wordings;

    public Messages(Guide guide) {
        this.guide = guide;
        this.wordings = new Wordings(guide);
    }

    /**
     * @param present the entry at hand, as it stands in the editor
     * @param saved living entries of any pages, in any order; an older state of the present one among them is ignored
     * @return the rules that speak, in the guide's order
     */
    public List<MessageRule> speaking(Moment present, Collection<Entry> saved) {
        Moment known = wordings.of(present);
        return guide.messages().stream()
                .filter(rule -> rule.pages().contains(present.exercise()) && holds(rule.when(), known, saved))
                .toList();
    }

    private boolean holds(Condition when, Moment present, Collection<Entry> saved) {
        return switch (when) {
            case Condition.AnyOf c -> c.parts().stream().anyMatch(p -> holds(p, present, saved));
            case Condition.TickedBesides c -> isOn(c.exercise(), present) && present.contents().get(c.field())
                    instanceof Content.Choices choices && choices.chosen().stream().anyMatch(o -> !o.equals(c.option()));
            case Condition.Chosen c -> isOn(c.exercise(), present) && present.chose(c.field(), c.option());
            case Condition.Unticked c -> isOn(c.exercise(), present) && !present.isBlank() && !present.chose(c.field(), c.option());
            case Condition.AtLeast c -> isOn(c.exercise(), present) && present.number(c.field()) != null
                    && present.number(c.field()) >= c.value();
            case Condition.NewestChose c -> newestChose(c, present, saved);
            case Condition.Falling c -> isOn(c.exercise(), present) && isFalling(c, present, saved);
            case Condition.NoRelief c -> isOn(c.exercise(), present) && isWithoutRelief(c, present, saved);
            case Condition.LowForMonths c -> isOn(c.exercise(), present) && isLow(c, present, saved);
        };
    }

    private Moment moment(Entry saved) {
        return Moment.of(wordings.of(saved));
    }

    private static boolean isOn(String exercise, Moment present) {
        return present.exercise().equals(exercise);
    }

    private boolean newestChose(Condition.NewestChose c, Moment present, Collection<Entry> saved) {
        if (isOn(c.exercise(), present)) {
            return false;
        }
        return saved.stream().filter(e -> e.exercise().equals(c.exercise())).map(this::moment).max(OLDEST_FIRST)
                .filter(m -> m.chose(c.field(), c.option())).isPresent();
    }

    /** The entry at hand with those before it, oldest first; later ones left out. */
    private List<Moment> upTo(Moment present, Collection<Entry> saved) {
        List<Moment> all = new ArrayList<>(saved.stream()
                .filter(e -> e.exercise().equals(present.exercise()) && !e.id().equals(present.item()))
                .map(this::moment).filter(m -> OLDEST_FIRST.compare(m, present) < 0).sorted(OLDEST_FIRST).toList());
        all.add(present);
        return all;
    }

    private boolean isFalling(Condition.Falling c, Moment present, Collection<Entry> saved) {
        if (present.number(c.field()) == null) {
            return false;
        }
        List<Integer> values = upTo(present, saved).stream().map(number(c.field())).filter(Objects::nonNull).toList();
        if (values.size() <= c.times()) {
            return false;
        }
        List<Integer> end = values.subList(values.size() - c.times() - 1, values.size());
        for (int i = 1; i < end.size(); i++) {
            if (end.get(i) >= end.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithoutRelief(Condition.NoRelief c, Moment present, Collection<Entry> saved) {
        List<Moment> all = saved.stream().filter(e -> e.exercise().equals(c.exercise()) && !e.id().equals(present.item()))
                .map(this::moment).filter(m -> Duration.between(m.created(), present.created()).abs()
                        .compareTo(Duration.ofMinutes(c.minutes())) <= 0)
                .filter(m -> noRelief(c, m)).toList();
        return noRelief(c, present) && all.size() + 1 >= c.times();
    }

    private static boolean noRelief(Condition.NoRelief c, Moment moment) {
        Integer before = moment.number(c.before());
        Integer after = moment.number(c.after());
        return before != null && after != null && after >= before;
    }

    private boolean isLow(Condition.LowForMonths c, Moment present, Collection<Entry> saved) {
        if (present.number(c.field()) == null) {
            return false;
        }
        List<Moment> all = upTo(present, saved);
        for (int back = 0; back < c.months(); back++) {
            YearMonth month = YearMonth.from(present.date()).minusMonths(back);
            // Where a month has several entries, its last one stands for it.
            Integer last = all.stream().filter(m -> YearMonth.from(m.date()).equals(month))
                    .map(number(c.field())).filter(Objects::nonNull).reduce((a, b) -> b).orElse(null);
            if (last == null || last > c.value()) {
                return false;
            }
        }
        return true;
    }

    private static Function<Moment, Integer> number(String field) {
        return m -> m.number(field);
    }
}
