package app.steadyground.storage;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a backup says of itself in the zip's comment, so that it is known again under any name.
 *
 * @param made when; {@code workbook} its id; {@code entries} how many are shown in it
 */
record BackupMark(Instant made, String workbook, int entries) {
    private static final Pattern FORM = Pattern.compile(
            "steady-ground/backup made=(\\S{1,40}) workbook=(\\S{36}) entries=([0-9]{1,9})( .*)?", Pattern.DOTALL);

    @Override
    public String toString() {
        return "steady-ground/backup made=" + made + " workbook=" + workbook + " entries=" + entries;
    }

    /** Empty for a zip of another origin. */
    static Optional<BackupMark> parse(String comment) {
        Matcher form = FORM.matcher(comment);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BackupMark(Values.moment(form.group(1)), Values.uuid(form.group(2)),
                    Integer.parseInt(form.group(3))));
        } catch (BadFile e) {
            return Optional.empty();
        }
    }
}
