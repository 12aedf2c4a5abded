package app.steadyground.storage;

import app.steadyground.entry.NotSaved;
import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Stamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes single files of the entries folder, each under a new name. One thread. */
final class EntryWriter {
    private final Disk disk;
    private final Path entries;
    private final String workbook;
    private final RevisionForm form;
    private final FolderGuard guard;
    private final EntryFiles files;

    /** @param guard sees that the folder is still the one that was opened */
    EntryWriter(Disk disk, Path entries, String workbook, RevisionForm form, FolderGuard guard) {
        this.disk = disk;
        this.entries = entries;
        this.workbook = workbook;
        this.form = form;
        this.guard = guard;
        this.files = new EntryFiles(disk, entries, workbook, form);
    }

    /** As {@link app.steadyground.entry.Store#save}. */
    void save(Revision revision) throws NotSaved {
        byte[] bytes = checkedBytes(revision);
        Reasons reasons = new Reasons(disk);
        try {
            guard.requireFolder();
            guard.requireSame();
            guard.requireLockAsOpened();
        } catch (FolderProblem e) {
            throw new NotSaved(NotSaved.Reason.FOLDER_GONE, e);
        } catch (IOException e) {
            throw new NotSaved(reasons.of(e, entries, bytes.length), e);
        }
        try {
            new DurableFiles(disk).writeNew(entries.resolve(RevisionName.of(revision).toString()), bytes);
        } catch (DurableFiles.Failed e) {
            NotSaved.Reason reason = e.isDifferent() ? NotSaved.Reason.READ_BACK_DIFFERS
                    : reasons.of(e.getCause(), entries, bytes.length);
            throw new NotSaved(reason, e, e.isNamed());
        }
    }

    /** What is written must be what can be read: a mistake in the program shows now, not when the text is needed. */
    private byte[] checkedBytes(Revision revision) throws NotSaved {
        byte[] plain = RevisionJson.write(revision);
        if (plain.length > FolderNames.LARGEST) {
            throw new NotSaved(NotSaved.Reason.TOO_LARGE, null);
        }
        try {
            byte[] bytes = form.wrap(plain, revision);
            byte[] back = form.unwrap(bytes);
            if (revision.header().workbook().equals(workbook) && Arrays.equals(plain, back)
                    && Arrays.equals(plain, RevisionJson.write(RevisionJson.read(back)))) {
                return bytes;
            }
            throw new NotSaved(NotSaved.Reason.OTHER, null);
        } catch (BadFile e) {
            throw new NotSaved(e.problem() == Problem.TOO_LARGE ? NotSaved.Reason.TOO_LARGE : NotSaved.Reason.OTHER, e);
        }
    }

    /** As {@link app.steadyground.entry.Store#discard}. */
    void discard(Revision saved, Stamp draft) {
        RevisionName name = new RevisionName(saved.item(), draft);
        try {
            guard.requireFolder();
            if (saved.covers(draft)) {
                // Read first: a file that holds something else than its name says stays.
                files.read(name);
                disk.delete(entries.resolve(name.toString()));
            }
        } catch (BadFile | FolderProblem | IOException e) {
            // It stays: a version more does no harm.
        }
    }
}
