package app.steadyground.ui.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Days in the system's own form. */
public final class Dates {
    private Dates() {
    }

    /** With the day of the week, for headings. */
    public static String full(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).format(date);
    }

    /** A moment, to the minute. */
    public static String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(moment.atZone(zone));
    }

    /** For lists. */
    public static String medium(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(date);
    }
}
