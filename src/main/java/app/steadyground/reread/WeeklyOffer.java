package app.steadyground.reread;

import app.steadyground.entry.Entry;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import java.time.LocalDate;
import java.util.List;

/** Which weekly pages may be offered again: those that were filled in before, but not for a week. Any thread. */
public final class WeeklyOffer {
    private static final int WEEK = 7;

    private WeeklyOffer() {
    }

    public static List<Exercise> of(Guide guide, List<Entry> newestFirst, LocalDate today) {
        return guide.pages().filter(p -> p.frequency() == Exercise.Frequency.WEEKLY)
                .filter(p -> newestFirst.stream().filter(e -> e.exercise().equals(p.id())).findFirst()
                        .filter(e -> !e.date().isAfter(today.minusDays(WEEK))).isPresent())
                .toList();
    }
}
