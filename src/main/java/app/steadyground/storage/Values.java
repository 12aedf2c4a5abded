package app.steadyground.storage;

import app.steadyground.entry.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Values that files hold as text, each checked: dates, moments, stamps, ids. */
final class Values {
    static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    static final Pattern SITTING = Pattern.compile("[0-9a-f]{8}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9T:.-]{8,30}Z");
    private static final Pattern ZONE = Pattern.compile("[A-Za-z0-9_+:/-]{1,64}");
    private static final Pattern NAME = Pattern.compile("\\P{Cntrl}{1,200}");

    private Values() {
    }

    static Stamp stamp(String text) throws BadFile {
        return Stamp.parse(text).orElseThrow(Members::bad);
    }

    static String uuid(String text) throws BadFile {
        return matching(UUID, text);
    }

    static String sitting(String text) throws BadFile {
        return matching(SITTING, text);
    }

    /** Any name of a zone, also one that this Java has not heard of yet. */
    static String zone(String text) throws BadFile {
        return matching(ZONE, text);
    }

    /** An id or a version: short, on one line. */
    static String name(String text) throws BadFile {
        return matching(NAME, text);
    }

    /** Four digits of year; what lies beyond is a mistake and upsets every sum with dates. */
    static LocalDate date(String text) throws BadFile {
        try {
            return LocalDate.parse(matching(DATE, text));
        } catch (DateTimeParseException e) {
            throw Members.bad();
        }
    }

    static Instant moment(String text) throws BadFile {
        try {
            return Instant.parse(matching(MOMENT, text));
        } catch (DateTimeParseException e) {
            throw Members.bad();
        }
    }

    private static String matching(Pattern form, String text) throws BadFile {
        if (!form.matcher(text).matches()) {
            throw Members.bad();
        }
        return text;
    }
}
