package app.steadyground.ui.ledger;

import app.steadyground.entry.Ledger.What;
import app.steadyground.entry.Ledger.Written;
import app.steadyground.storage.BackupProblem;
import app.steadyground.storage.Backups;
import app.steadyground.storage.OneBackup;
import app.steadyground.storage.Outlying;
import app.steadyground.storage.WorkbookFolder;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing outside the workbook, and how it stands with it.
 *
 * @param backup where it is one of those in a folder of backups
 */
record Lying(Written written, Outlying.State state, Optional<Backups.Kept> backup) {

    /** Looks at everything that was noted; in place of a folder of backups comes each of its backups. Not on the JavaFX thread. */
    static List<Lying> all(List<Written> noted, WorkbookFolder folder) {
        List<Lying> all = new ArrayList<>();
        for (Written written : noted) {
            if (written.what() == What.BACKUPS) {
                all.addAll(backups(written, folder));
            } else {
                all.add(new Lying(written, look(written), Optional.empty()));
            }
        }
        all.sort(Comparator.comparing((Lying l) -> l.written().when()).reversed());
        return all;
    }

    private static Outlying.State look(Written written) {
        try {
            Outlying.State state = new Outlying().state(Path.of(written.path()), written.bytes());
            // Where it could not be read after it was written, nobody can say that it is another one.
            return written.sum().isEmpty() && state == Outlying.State.OTHER ? Outlying.State.UNKNOWN : state;
        } catch (InvalidPathException e) {
            // Noted on a computer with another kind of path.
            return Outlying.State.GONE;
        }
    }

    /** The folder itself stands for them where it cannot be looked into, or holds none just now. */
    private static List<Lying> backups(Written place, WorkbookFolder folder) {
        try {
            List<Lying> all = new Backups(Path.of(place.path()), folder).list().stream().map(kept -> new Lying(
                    new Written(kept.file().toString(), What.BACKUP, kept.made(), List.of(), place.guarded(), kept.bytes(), ""),
                    Outlying.State.AS_SIZED, Optional.of(kept))).toList();
            return all.isEmpty() ? List.of(new Lying(place, Outlying.State.GONE, Optional.empty())) : all;
        } catch (BackupProblem | InvalidPathException e) {
            return List.of(new Lying(place, Outlying.State.UNKNOWN, Optional.empty()));
        }
    }

    /** Whether it may be deleted from here: only what is known to be the program's own. */
    boolean isOurs() {
        return state == Outlying.State.AS_SIZED && (backup.isPresent() || !written.sum().isEmpty());
    }

    /** Not on the JavaFX thread. @return false if it is not what was written any more, and so was left alone */
    boolean delete(WorkbookFolder folder) throws IOException, BackupProblem {
        Path path = Path.of(written.path());
        return backup.isPresent() ? OneBackup.delete(new Backups(path.getParent(), folder), backup.get())
                : new Outlying().delete(path, new Outlying.Print(written.bytes(), written.sum()), folder.folder());
    }
}
