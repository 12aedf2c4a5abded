package app.steadyground.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person decided about the backups of one workbook.
 *
 * @param folder where they go, once that was chosen
 * @param last when the last one was made
 * @param erase ids of items that are still to be taken out of the backups
 */
public record BackupPlan(Choice choice, Optional<Path> folder, Optional<Instant> last, Set<String> erase) {
    /** Before anybody was asked: no backups. */
    public static final BackupPlan NOT_ASKED = new BackupPlan(Choice.NOT_ASKED, Optional.empty(), Optional.empty(), Set.of());

    /** {@code LATER} and {@code NEVER} are answers both: neither is asked again by itself. */
    public enum Choice { NOT_ASKED, LATER, NEVER, ON }

    public BackupPlan {
        erase = Set.copyOf(erase);
    }

    public BackupPlan with(Choice value) {
        return new BackupPlan(value, folder, last, erase);
    }

    public BackupPlan withFolder(Path value) {
        return new BackupPlan(choice, Optional.of(value), last, erase);
    }

    public BackupPlan withLast(Instant value) {
        return new BackupPlan(choice, folder, Optional.of(value), erase);
    }

    /** @param due whether an item is still to be taken out of the backups */
    public BackupPlan withErase(String item, boolean due) {
        Set<String> items = new TreeSet<>(erase);
        if (due) {
            items.add(item);
        } else {
            items.remove(item);
        }
        return new BackupPlan(choice, folder, last, items);
    }
}
