package app.steadyground.storage;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file name of a backup: which workbook, by a part of its id, and when; nothing of what is in it. */
record BackupName(String workbook, LocalDateTime made) {
    private static final int PART = 8;
    private static final Pattern FORM =
            Pattern.compile("steady-ground-([0-9a-f]{8})-([0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{6})\\.zip");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss").withResolverStyle(ResolverStyle.STRICT);

    /** @param workbook the whole id */
    static BackupName of(String workbook, LocalDateTime made) {
        return new BackupName(workbook.substring(0, PART), made.withNano(0));
    }

    static Optional<BackupName> parse(String name) {
        Matcher form = FORM.matcher(name);
        try {
            return form.matches() ? Optional.of(new BackupName(form.group(1), LocalDateTime.parse(form.group(2), TIME)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean isOf(String id) {
        return id.startsWith(workbook);
    }

    @Override
    public String toString() {
        return "steady-ground-" + workbook + "-" + TIME.format(made) + ".zip";
    }
}
