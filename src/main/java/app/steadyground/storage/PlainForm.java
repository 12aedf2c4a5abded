package app.steadyground.storage;

import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;

/** Revisions that any text editor reads. */
final class PlainForm implements RevisionForm {
    static final PlainForm PLAIN = new PlainForm();

    private PlainForm() {
    }

    @Override
    public byte[] wrap(byte[] plain, Revision revision) {
        return plain;
    }

    @Override
    public byte[] unwrap(byte[] file) throws BadFile {
        if (SealedJson.looksSealed(file)) {
            // A damaged one is told as such, also by those who cannot open it.
            SealedJson.read(file);
            throw new BadFile(Problem.LOCKED);
        }
        if (file.length > FolderNames.LARGEST) {
            throw new BadFile(Problem.TOO_LARGE);
        }
        return file;
    }

    @Override
    public boolean isOwn(byte[] file) {
        return !SealedJson.looksSealed(file);
    }

    @Override
    public long largest() {
        return FolderNames.LARGEST_SEALED;
    }
}
