package app.steadyground.ui.pages;

import app.steadyground.entry.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;

/** Days in the system's own form. */
public final class Dates {
    private Dates() {
    }

    /** With the day of the week, for headings. */
    public static String full(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).format(date);
    }

    /** A day of an answer, which is kept as yyyy-mm-dd, with the day of the week; what is no day stays as it was written. */
    public static String answered(String day) {
        try {
            return full(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return day;
        }
    }

    /** A moment, to the minute. */
    public static String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(moment.atZone(zone));
    }

    /** For a list of entries: with the hour it was begun at, where another one of the list is of the same day. */
    public static String among(List<Entry> entries, Entry entry, ZoneId zone) {
        Instant begun = entry.header().created();
        boolean onItsDay = begun.atZone(zone).toLocalDate().equals(entry.date());
        boolean alone = entries.stream().filter(e -> e.date().equals(entry.date())).count() < 2;
        return alone || !onItsDay ? medium(entry.date()) : moment(begun, zone);
    }

    /** Its month and year. */
    public static String month(LocalDate date) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMM").format(date);
    }

    /** For lists. */
    public static String medium(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(date);
    }
}
