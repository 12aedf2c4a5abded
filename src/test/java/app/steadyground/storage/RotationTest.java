package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RotationTest {
    private static final LocalDateTime NOON = LocalDateTime.parse("2026-01-01T12:00");

    /** Makes a backup at each of these times and rotates after each, as the program does. */
    private static TreeSet<LocalDateTime> after(Iterable<LocalDateTime> times) {
        TreeSet<LocalDateTime> kept = new TreeSet<>();
        for (LocalDateTime time : times) {
            kept.add(time);
            kept.removeAll(Rotation.unwanted(new ArrayList<>(kept), time));
            assertTrue(kept.contains(time), "never the one just made");
        }
        return kept;
    }

    private static List<LocalDateTime> daily(LocalDateTime from, int days) {
        List<LocalDateTime> all = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            all.add(from.plusDays(day));
        }
        return all;
    }

    @Test
    void aYearOfDaysLeavesSevenDaysFourWeeksTwelveMonths() {
        assertEquals("[2026-01-31, 2026-02-28, 2026-03-31, 2026-04-30, 2026-05-31, 2026-06-30, 2026-07-31, 2026-08-31, 2026-09-30, "
                + "2026-10-31, 2026-11-30, 2026-12-13, 2026-12-20, 2026-12-25, 2026-12-26, 2026-12-27, 2026-12-28, 2026-12-29, "
                + "2026-12-30, 2026-12-31]", after(daily(NOON, 365)).stream().map(LocalDateTime::toLocalDate).toList().toString());
    }

    @Test
    void ofOneDayTheNewestStays() {
        assertEquals(Set.of(NOON.plusHours(2)), after(List.of(NOON, NOON.plusHours(1), NOON.plusHours(2))));
    }

    @Test
    void aClockThatJumpsForwardAndBackWipesNothingOut() {
        TreeSet<LocalDateTime> before = after(daily(NOON, 200));
        List<LocalDateTime> times = new ArrayList<>(daily(NOON, 200));
        LocalDateTime wrong = NOON.plusYears(70);
        times.add(wrong);
        TreeSet<LocalDateTime> jumped = after(times);
        assertTrue(jumped.containsAll(before), "nothing at once");
        times.addAll(daily(wrong.plusDays(1), 30));
        TreeSet<LocalDateTime> long30 = after(times);
        assertTrue(long30.stream().filter(t -> t.isBefore(wrong)).count() >= 6, "months before the jump are still there");
        times.add(NOON.plusDays(230));
        TreeSet<LocalDateTime> back = after(times);
        assertTrue(back.containsAll(long30), "what says that it is from later is left alone");
    }

    @Test
    void aLongPauseRemovesNothing() {
        TreeSet<LocalDateTime> before = after(daily(NOON, 30));
        List<LocalDateTime> times = daily(NOON, 30);
        times.add(NOON.plusDays(300));
        assertTrue(after(times).containsAll(before));
    }
}
