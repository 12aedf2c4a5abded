package app.steadyground.ui.settings;

import app.steadyground.guide.Texts;
import app.steadyground.storage.BackupFile;
import app.steadyground.storage.Backups;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** Moments and sizes in the system's own form. */
final class Moments {
    private static final long KILO = 1000;

    private Moments() {
    }

    static LocalDate day(Instant moment, Clock clock) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    static String full(Instant moment, Clock clock) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(moment.atZone(clock.getZone()));
    }

    /** Date, entries and size. */
    static String line(Backups.Kept kept, Clock clock) {
        return Texts.get("backups.line", full(kept.made(), clock), kept.entries(), size(kept.bytes()));
    }

    /** Date, if the zip tells it, entries and size. */
    static String line(BackupFile.Summary summary, Clock clock) {
        String made = summary.made().map(m -> full(m, clock)).orElse(Texts.get("backups.no-date"));
        return Texts.get("backups.line", made, summary.entries(), size(summary.bytes()));
    }

    /** What stands above the entries of a backup. @param made empty where the zip does not tell it */
    static String title(Optional<Instant> made, Clock clock) {
        return made.map(m -> Texts.get("backups.inside-title", full(m, clock))).orElseGet(() -> Texts.get("backups.inside-undated"));
    }

    private static String size(long bytes) {
        return bytes < KILO * KILO ? Texts.get("backups.kilobytes", Math.max(1, bytes / KILO))
                : Texts.get("backups.megabytes", bytes / (double) (KILO * KILO));
    }
}
