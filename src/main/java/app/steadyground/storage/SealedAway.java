package app.steadyground.storage;

import app.steadyground.entry.Revision;
import java.util.ArrayList;
import java.util.List;

/**
 * Revisions kept in memory while their workbook is locked: sealed as on the disk, so that only its keys, and so only its
 * passphrase, open them.
 */
public final class SealedAway {
    private final List<byte[]> sealed;

    private SealedAway(List<byte[]> sealed) {
        this.sealed = List.copyOf(sealed);
    }

    /** @param workbook locked by a passphrase, its keys at hand */
    public static SealedAway of(WorkbookFolder workbook, List<Revision> revisions) {
        if (!workbook.isLocked()) {
            throw new IllegalArgumentException("There is no key to seal with");
        }
        return new SealedAway(revisions.stream().map(workbook.form()::write).toList());
    }

    public boolean isEmpty() {
        return sealed.isEmpty();
    }

    /** @param workbook the same, opened anew. @return what can be opened, which is all of it */
    public List<Revision> open(WorkbookFolder workbook) {
        List<Revision> opened = new ArrayList<>();
        for (byte[] one : sealed) {
            try {
                opened.add(workbook.form().read(one));
            } catch (BadFile e) {
                // It never left the memory, and the keys are kept through every change of the passphrase.
                throw new IllegalStateException("What was sealed in memory does not open", e);
            }
        }
        return List.copyOf(opened);
    }
}
