package app.steadyground.storage;

import app.steadyground.entry.Revision;

/**
 * How revisions stand in files: plain, or sealed. What writes is certain of its form; what reads takes whatever it can, for
 * while a workbook is being locked both stand side by side. Safe for use by several threads.
 */
interface RevisionForm {

    /** The bytes of a file. */
    default byte[] write(Revision revision) {
        return wrap(RevisionJson.write(revision), revision);
    }

    /** The bytes of a file. @param plain as {@link RevisionJson} writes the revision */
    byte[] wrap(byte[] plain, Revision revision);

    /** What the bytes of a file hold, as {@link RevisionJson} reads it. @throws BadFile also if it cannot be opened here */
    byte[] unwrap(byte[] file) throws BadFile;

    default Revision read(byte[] file) throws BadFile {
        return RevisionJson.read(unwrap(file));
    }

    /** Whether a file is in the very form in which this one writes. */
    boolean isOwn(byte[] file);

    /** A larger file is not even read. */
    long largest();
}
