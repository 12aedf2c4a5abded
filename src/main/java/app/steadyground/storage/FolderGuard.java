package app.steadyground.storage;

import app.steadyground.entry.NotSaved;
import java.io.IOException;
import java.nio.file.Path;

/** Sees, before anything is read or written, that the folder still holds the workbook that was opened. */
final class FolderGuard {
    private final Disk disk;
    private final Path folder;
    private final String workbook;
    private final boolean locked;

    /** @param locked whether it was opened with a passphrase */
    FolderGuard(Disk disk, Path folder, String workbook, boolean locked) {
        this.locked = locked;
        this.disk = disk;
        this.folder = folder;
        this.workbook = workbook;
    }

    /** A drive that is not there must never look like an empty workbook, and must not be written beside. */
    void requireFolder() throws FolderProblem, IOException {
        if (disk.kind(folder.resolve(FolderNames.ENTRIES)) != Disk.Kind.FOLDER
                || disk.kind(folder.resolve(FolderNames.WORKBOOK)) != Disk.Kind.FILE) {
            throw new FolderProblem(FolderProblem.Kind.NOT_THERE);
        }
    }

    /**
     * Another workbook may have been put in the place of this one, as by a sync tool or another drive under the same
     * letter. What is written into a stranger's folder would never be read again.
     */
    void requireSame() throws NotSaved, IOException {
        try {
            if (!WorkbookJson.read(disk, folder.resolve(FolderNames.WORKBOOK)).id().equals(workbook)) {
                throw new NotSaved(NotSaved.Reason.OTHER_WORKBOOK, null);
            }
        } catch (BadFile e) {
            // Damaged while open. The entries still lie beside it, and what is written belongs to them.
        }
    }

    /**
     * The workbook may have been locked elsewhere meanwhile, and then nothing may be written that anybody can read. Or its
     * key files have gone, and nobody could read again what is written now.
     */
    void requireLockAsOpened() throws NotSaved, IOException {
        if (KeyFolder.ofWorkbook(disk, folder).hasAny() != locked) {
            throw new NotSaved(locked ? NotSaved.Reason.KEYS_GONE : NotSaved.Reason.LOCKED_MEANWHILE, null);
        }
    }

    /** Both at once, for reading. */
    void requireWhole() throws FolderProblem {
        try {
            requireFolder();
            requireSame();
        } catch (NotSaved e) {
            throw new FolderProblem(FolderProblem.Kind.NOT_THERE);
        } catch (IOException e) {
            throw FolderDoor.problem(e);
        }
    }
}
