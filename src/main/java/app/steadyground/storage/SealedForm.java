package app.steadyground.storage;

import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import app.steadyground.vault.Binding;
import app.steadyground.vault.Broken;
import app.steadyground.vault.Keyring;

/** Revisions that only the keys of their workbook open. Plain ones are read too, and it is noted that there are some. */
final class SealedForm implements RevisionForm {
    private final Keyring keys;
    private volatile boolean metPlain;

    SealedForm(Keyring keys) {
        this.keys = keys;
    }

    @Override
    public byte[] wrap(byte[] plain, Revision revision) {
        Binding to = SealedJson.binding(revision.header().workbook(), revision.item(), revision.stamp());
        return SealedJson.write(to, keys.seal(to, plain));
    }

    @Override
    public byte[] unwrap(byte[] file) throws BadFile {
        if (!SealedJson.looksSealed(file)) {
            metPlain = true;
            return file;
        }
        SealedJson.Sealed sealed = SealedJson.read(file);
        if (!keys.ids().contains(sealed.text().key())) {
            throw new BadFile(Problem.LOCKED);
        }
        try {
            return keys.open(sealed.binding(), sealed.text());
        } catch (Broken e) {
            throw new BadFile(Problem.SEAL_BROKEN);
        }
    }

    /** Whether, so far, a file was met that can be read without the passphrase. */
    boolean hasMetPlain() {
        return metPlain;
    }

    /** None is left of those that were met. */
    void forgetPlain() {
        metPlain = false;
    }

    @Override
    public boolean isOwn(byte[] file) {
        try {
            return SealedJson.looksSealed(file) && SealedJson.read(file).text().key().equals(keys.current());
        } catch (BadFile e) {
            return false;
        }
    }

    @Override
    public long largest() {
        return FolderNames.LARGEST_SEALED;
    }
}
