package app.steadyground.storage;

import app.steadyground.entry.Ids;
import app.steadyground.entry.Revision;
import app.steadyground.vault.Cost;
import app.steadyground.vault.Effort;
import app.steadyground.vault.Passphrase;
import java.nio.file.Path;
import java.util.Map;

/** A locked workbook in a test's own folder; its passphrase costs next to nothing. */
final class LockedFolder {
    static final Cost QUICK = Cost.of(new Effort(64, 1, 1));
    static final String WORDS = "seven green lamps";

    final Path path;
    final Path state;
    final Locks locks;
    final WorkbookFolder workbook;

    LockedFolder(Path temp) throws FolderProblem {
        this(temp, new RealDisk());
    }

    LockedFolder(Path temp, Disk disk) throws FolderProblem {
        path = temp.resolve("My workbook");
        state = temp.resolve("state");
        locks = new Locks(disk, state, QUICK);
        workbook = locks.create(path, Samples.GUIDE, Ids.seeded(1), Samples.NOW, passphrase(WORDS));
    }

    static Passphrase passphrase(String words) {
        return Passphrase.of(words.toCharArray());
    }

    WorkbookFolder open() throws FolderProblem {
        return open(WORDS);
    }

    WorkbookFolder open(String words) throws FolderProblem {
        return locks.open(path, passphrase(words));
    }

    Path keys() {
        return path.resolve("keys");
    }

    Path file(Revision revision) {
        return path.resolve("entries").resolve(RevisionName.of(revision).toString());
    }

    Revision revision(int n, String text) {
        return revision(Samples.ITEM, n, text);
    }

    Revision revision(String item, int n, String text) {
        return Samples.revision(workbook.info().id(), item, n, "1f2e3d4c", Map.of(), text);
    }
}
