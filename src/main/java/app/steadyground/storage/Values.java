package app.steadyground.storage;

import app.steadyground.entry.Stamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Values that files hold as text, each checked: dates, moments, stamps, ids. Names that many files share are held in memory once. */
final class Values {
    static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    static final Pattern SITTING = Pattern.compile("[0-9a-f]{8}");
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final Pattern DATE = Pattern.compile(DAY);
    private static final Pattern MOMENT =
            Pattern.compile(DAY + "T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z");
    private static final Pattern ZONE = Pattern.compile("[A-Za-z0-9_+:/-]{1,64}");
    private static final Pattern NAME = Pattern.compile("\\P{Cntrl}{1,200}");

    private Values() {
    }

    static Stamp stamp(String text) throws BadFile {
        return Stamp.parse(text).orElseThrow(Members::bad);
    }

    static String uuid(String text) throws BadFile {
        return matching(UUID, text).intern();
    }

    static String sitting(String text) throws BadFile {
        return matching(SITTING, text).intern();
    }

    /** Any name of a zone, also one that this Java has not heard of yet. */
    static String zone(String text) throws BadFile {
        return matching(ZONE, text).intern();
    }

    /** An id or a version: short, on one line. */
    static String name(String text) throws BadFile {
        return matching(NAME, text).intern();
    }

    /** Four digits of year; what lies beyond is a mistake and upsets every sum with dates. */
    static LocalDate date(String text) throws BadFile {
        try {
            return day(matching(DATE, text));
        } catch (DateTimeException e) {
            throw Members.bad();
        }
    }

    static Instant moment(String text) throws BadFile {
        try {
            String given = matching(MOMENT, text);
            LocalTime time = LocalTime.of(digits(given, 11, 13), digits(given, 14, 16), digits(given, 17, 19),
                    nanos(given));
            return LocalDateTime.of(day(given), time).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw Members.bad();
        }
    }

    // Taken apart by hand: with Java's parsers, dates took as long to read as all answers.

    private static LocalDate day(String text) {
        return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    }

    /** What stands between the point and the Z, filled up to nine digits. */
    private static int nanos(String moment) {
        int point = moment.indexOf('.');
        if (point < 0) {
            return 0;
        }
        int nanos = digits(moment, point + 1, moment.length() - 1);
        for (int given = moment.length() - point - 2; given < 9; given++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static String matching(Pattern form, String text) throws BadFile {
        if (!form.matcher(text).matches()) {
            throw Members.bad();
        }
        return text;
    }
}
