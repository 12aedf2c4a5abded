package app.steadyground.reread;

import app.steadyground.entry.Entry;
import app.steadyground.guide.Flag;
import app.steadyground.guide.Guide;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/** Chooses an old entry to meet again: the same one all week long. Any thread. */
public final class LookingBack {
    /** So many days have to lie between. */
    private static final int OLD = 60;

    private LookingBack() {
    }

    /**
     * Never from a page that can stir a lot up or that keeps nothing by itself, and never without any words.
     *
     * @param notAgain tells of an item id whether it is not to be shown again
     */
    public static Optional<Entry> of(Guide guide, Collection<Entry> entries, LocalDate today, Predicate<String> notAgain) {
        String week = week(today);
        LocalDate before = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusDays(OLD);
        return entries.stream().filter(e -> e.date().isBefore(before) && !notAgain.test(e.id()))
                .filter(e -> guide.page(e.exercise()).filter(p -> !p.has(Flag.HEAVY) && !p.has(Flag.KEEP_OFF)).isPresent())
                .filter(e -> !Plain.firstWords(e).isBlank())
                .min(Comparator.comparingInt((Entry e) -> mixed(e.id() + week)).thenComparing(Entry::id));
    }

    /** Names a week, from Monday to Sunday. */
    public static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** As by drawing lots, but the same on every computer. */
    private static int mixed(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 15) * 0x85EBCA6B;
    }
}
