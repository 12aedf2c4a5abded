package app.steadyground.process;

import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.Locks;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.vault.Cost;
import app.steadyground.vault.Effort;
import app.steadyground.vault.Passphrase;
import java.nio.file.Path;
import java.time.Instant;

/** Opens workbooks for the processes of these tests, locked ones too. */
final class Door {
    private static final GuideRef GUIDE = new GuideRef("trust", "1.0.0");

    private Door() {
    }

    static Locks locks(Path folder) {
        return new Locks(folder.resolveSibling("state"), Cost.of(new Effort(64, 1, 1)));
    }

    static Passphrase passphrase() {
        return passphrase(0);
    }

    /** The nth that a workbook has had. */
    static Passphrase passphrase(int n) {
        return Passphrase.of(("seven green lamps" + (n == 0 ? "" : " " + n)).toCharArray());
    }

    static void create(Path folder, long seed, boolean locked) throws FolderProblem {
        if (locked) {
            locks(folder).create(folder, GUIDE, Ids.seeded(seed), Instant.EPOCH, passphrase());
        } else {
            WorkbookFolder.create(folder, GUIDE, Ids.seeded(seed), Instant.EPOCH);
        }
    }

    /** Locked or not. */
    static WorkbookFolder open(Path folder) throws FolderProblem {
        return locks(folder).open(folder, passphrase());
    }
}
