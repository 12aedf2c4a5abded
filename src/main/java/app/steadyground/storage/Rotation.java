package app.steadyground.storage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are still wanted: the newest of each of the last 7 days, 4 weeks and 12 months that have any. Counted
 * by the backups themselves and not by the calendar, so that neither a long pause nor a clock that is wrong by years
 * makes them all old at once.
 */
final class Rotation {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;
    /** After a longer pause nothing is removed: it may be the clock that has jumped. */
    private static final int LONGEST_PAUSE = 40;

    private Rotation() {
    }

    /**
     * @param all when each was made, in local time
     * @param made the one just made, which is among them
     * @return those not wanted any more; never the one just made, and none that says it was made later
     */
    static Set<LocalDateTime> unwanted(List<LocalDateTime> all, LocalDateTime made) {
        List<LocalDateTime> past = all.stream().filter(t -> !t.isAfter(made)).distinct()
                .sorted(Comparator.reverseOrder()).toList();
        if (past.size() > 1 && ChronoUnit.DAYS.between(past.get(1), made) > LONGEST_PAUSE) {
            return Set.of();
        }
        Set<LocalDateTime> unwanted = new HashSet<>(past);
        unwanted.remove(made);
        unwanted.removeAll(newest(past, LocalDateTime::toLocalDate, DAYS));
        unwanted.removeAll(newest(past, t -> week(t.toLocalDate()), WEEKS));
        unwanted.removeAll(newest(past, t -> t.toLocalDate().withDayOfMonth(1), MONTHS));
        return unwanted;
    }

    private static Object week(LocalDate day) {
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static List<LocalDateTime> newest(List<LocalDateTime> newestFirst, Function<LocalDateTime, Object> span, int spans) {
        Set<Object> seen = new HashSet<>();
        List<LocalDateTime> kept = new ArrayList<>();
        for (LocalDateTime time : newestFirst) {
            if (seen.size() < spans && seen.add(span.apply(time))) {
                kept.add(time);
            }
        }
        return kept;
    }
}
