package app.steadyground.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What a person decided about the backups of one workbook.
 *
 * @param folder where they go, once that was chosen
 * @param last when the last one was made
 */
public record BackupPlan(Choice choice, Optional<Path> folder, Optional<Instant> last) {
    /** Before anybody was asked: no backups. */
    public static final BackupPlan NOT_ASKED = new BackupPlan(Choice.NOT_ASKED, Optional.empty(), Optional.empty());

    /** {@code LATER} and {@code NEVER} are answers both: neither is asked again by itself. */
    public enum Choice { NOT_ASKED, LATER, NEVER, ON }

    public BackupPlan with(Choice value) {
        return new BackupPlan(value, folder, last);
    }

    public BackupPlan withFolder(Path value) {
        return new BackupPlan(choice, Optional.of(value), last);
    }

    public BackupPlan withLast(Instant value) {
        return new BackupPlan(choice, folder, Optional.of(value));
    }
}
