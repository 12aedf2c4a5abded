package app.steadyground.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Writes days as people read them, such as "Friday, 20 November 2026". */
final class Days {

    private final DateTimeFormatter full;
    private final DateTimeFormatter brief;
    private final DateTimeFormatter months;

    Days(Locale locale) {
        full = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        brief = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        months = DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale);
    }

    String inFull(LocalDate day) {
        return day.format(full);
    }

    /** Such as "November 2026". */
    String month(YearMonth month) {
        return month.format(months);
    }

    String brief(LocalDate day) {
        return day.format(brief);
    }

    /** What was answered for a day: in words if it is one, else as it was typed. */
    String inFull(String answered) {
        return written(answered, full);
    }

    String brief(String answered) {
        return written(answered, brief);
    }

    private static String written(String answered, DateTimeFormatter format) {
        try {
            return LocalDate.parse(answered.strip()).format(format);
        } catch (DateTimeException e) {
            return answered;
        }
    }
}
