package app.steadyground.ui.fields;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a day the way people write it, and writes it the way they read it.
 *
 * @param today what "today" and the days of the week are counted from
 */
record DayWords(LocalDate today, Locale locale) {

    static DayWords now() {
        return new DayWords(LocalDate.now(), Locale.getDefault(Locale.Category.FORMAT));
    }

    /** @return the day, if the text is one: 2026-11-20, 20.11.2026, the system's own form, today, yesterday, Tuesday */
    Optional<LocalDate> read(String text) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        return named(plain).or(() -> formats().stream().flatMap(f -> parse(plain, f).stream()).findFirst());
    }

    /** In words, as in "Friday, 20 November 2026". */
    String inFull(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale));
    }

    /** Shorter, for a box to write in. */
    String brief(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    private Optional<LocalDate> named(String text) {
        OptionalInt near = NearDays.read(text, locale);
        if (near.isPresent()) {
            return Optional.of(today.plusDays(near.getAsInt()));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Locale language : List.of(locale, Locale.ENGLISH)) {
                if (text.equalsIgnoreCase(day.getDisplayName(TextStyle.FULL, language))) {
                    return Optional.of(today.with(TemporalAdjusters.previousOrSame(day)));
                }
            }
        }
        return Optional.empty();
    }

    private List<DateTimeFormatter> formats() {
        List<DateTimeFormatter> formats = new ArrayList<>();
        formats.add(DateTimeFormatter.ISO_LOCAL_DATE);
        formats.add(pattern("d.M.uuuu", locale));
        String own = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null,
                IsoChronology.INSTANCE, locale);
        formats.add(pattern(own.replaceAll("d+", "d").replaceAll("M+", "M").replaceAll("[yu]+", "uuuu"), locale));
        formats.add(pattern(own.replaceAll("d+", "d").replaceAll("M+", "M").replaceAll("[yu]+", "uu"), locale));
        for (FormatStyle style : List.of(FormatStyle.MEDIUM, FormatStyle.LONG, FormatStyle.FULL)) {
            formats.add(DateTimeFormatter.ofLocalizedDate(style).withLocale(locale));
        }
        for (Locale language : List.of(locale, Locale.ENGLISH)) {
            for (String words : List.of("d MMMM uuuu", "d MMM uuuu", "MMMM d, uuuu", "MMM d, uuuu", "d. MMMM uuuu")) {
                formats.add(pattern(words, language));
            }
        }
        return formats;
    }

    private static DateTimeFormatter pattern(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Only the years a person could mean; what else fits a form, such as the year 26, is still being typed. */
    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            LocalDate day = LocalDate.parse(text, format);
            return day.getYear() >= 1000 && day.getYear() <= 9999 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException notThisForm) {
            return Optional.empty();
        }
    }
}
