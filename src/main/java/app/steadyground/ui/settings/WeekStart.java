package app.steadyground.ui.settings;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Locale.Category;
import java.util.Optional;

/**
 * The day that weeks begin with. It becomes part of the locale that days are written in, because the calendar of JavaFX
 * asks that one; so {@code WeekFields.of(Locale.getDefault(FORMAT))} tells it everywhere.
 */
public final class WeekStart {
    private static final String CHOICE = "week";
    /** The key of Unicode locales for the first day of a week. */
    private static final String FIRST_DAY = "fw";

    private WeekStart() {
    }

    /** Puts into effect what was chosen. Called when the program starts, and after each choice. */
    public static void begin(Choices choices) {
        String day = chosen(choices).map(d -> d.name().substring(0, 3).toLowerCase(Locale.ROOT)).orElse(null);
        Locale now = Locale.getDefault(Category.FORMAT);
        Locale with = new Locale.Builder().setLocale(system(now)).setUnicodeLocaleKeyword(FIRST_DAY, day).build();
        if (!with.equals(now)) {
            Locale.setDefault(Category.FORMAT, with);
        }
    }

    /** Empty: as the system has it. */
    static Optional<DayOfWeek> chosen(Choices choices) {
        return choices.choice(CHOICE).flatMap(c -> Arrays.stream(DayOfWeek.values()).filter(d -> id(d).equals(c)).findFirst());
    }

    static void choose(Choices choices, Optional<DayOfWeek> day) {
        choices.choose(CHOICE, day.map(WeekStart::id).orElse("system"));
    }

    static DayOfWeek ofSystem() {
        return WeekFields.of(system(Locale.getDefault(Category.FORMAT))).getFirstDayOfWeek();
    }

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, Locale.getDefault(Category.FORMAT));
    }

    private static Locale system(Locale locale) {
        return new Locale.Builder().setLocale(locale.stripExtensions()).build();
    }

    private static String id(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
