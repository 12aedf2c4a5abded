package app.steadyground.export.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Days as people write them into a form. */
final class DayReader {

    private final List<DateTimeFormatter> formats;

    DayReader(Locale locale) {
        DateTimeFormatter dotted = DateTimeFormatter.ofPattern("d.M.uuuu");
        formats = Stream.concat(Stream.of(DateTimeFormatter.ISO_LOCAL_DATE, dotted, written("d MMMM uuuu", Locale.ENGLISH),
                        written("d MMM uuuu", Locale.ENGLISH), written("MMMM d, uuuu", Locale.ENGLISH)),
                Stream.of(FormatStyle.values()).map(style -> written(DateTimeFormatterBuilder
                        .getLocalizedDateTimePattern(style, null, IsoChronology.INSTANCE, locale)
                        // Two digits of a year leave open which one is meant.
                        .replaceAll("\\by+\\b|\\bu+\\b|y+", "uuuu"), locale)))
                .map(format -> format.withResolverStyle(ResolverStyle.STRICT)).toList();
    }

    private static DateTimeFormatter written(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(locale);
    }

    Optional<LocalDate> read(String text) {
        return formats.stream().flatMap(format -> parse(text.strip(), format).stream()).findFirst();
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
