package app.steadyground.storage;

import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads single files of the entries folder. Safe for use by several threads. */
final class EntryFiles {
    private final Disk disk;
    private final Path entries;
    private final String workbook;
    private final RevisionForm form;

    /** Of an unlocked workbook. */
    EntryFiles(Disk disk, Path entries, String workbook) {
        this(disk, entries, workbook, PlainForm.PLAIN);
    }

    /** @param workbook id that every revision must name */
    EntryFiles(Disk disk, Path entries, String workbook, RevisionForm form) {
        this.disk = disk;
        this.form = form;
        this.entries = entries;
        this.workbook = workbook;
    }

    /**
     * @throws Misnamed if the file holds another revision than its name says
     * @throws BadFile if it is no revision of this workbook
     */
    Revision read(RevisionName name) throws BadFile {
        Revision revision = content(name.toString());
        if (!name.isOf(revision)) {
            throw new Misnamed(revision);
        }
        return revision;
    }

    /** The revision that a file holds, whatever it is called. */
    Revision content(String name) throws BadFile {
        Revision revision = any(name);
        if (!revision.header().workbook().equals(workbook)) {
            throw new BadFile(Problem.OTHER_WORKBOOK);
        }
        return revision;
    }

    /** As {@link #content}, of whichever workbook. */
    Revision any(String name) throws BadFile {
        return form.read(bytes(name));
    }

    /** As they lie there. */
    byte[] bytes(String name) throws BadFile {
        Path file = entries.resolve(name);
        try {
            Disk.Thing thing = disk.look(file);
            switch (thing.kind()) {
                case LINK -> throw new BadFile(Problem.LINK);
                case FOLDER, OTHER -> throw new BadFile(Problem.NOT_OURS);
                case NOTHING -> throw new Gone();
                case FILE -> {
                }
            }
            if (thing.size() > form.largest()) {
                throw new BadFile(Problem.TOO_LARGE);
            }
            return disk.read(file);
        } catch (NoSuchFileException e) {
            throw new Gone();
        } catch (IOException e) {
            throw new BadFile(Problem.UNREADABLE);
        }
    }

    /** A good revision under a name that belongs to another one. */
    static final class Misnamed extends BadFile {
        private final transient Revision revision;

        private Misnamed(Revision revision) {
            super(Problem.WRONG_NAME);
            this.revision = revision;
        }

        Revision revision() {
            return revision;
        }
    }

    /** The file was there when the folder was listed: a draft that another window has removed meanwhile. */
    static final class Gone extends BadFile {
        private Gone() {
            super(Problem.UNREADABLE);
        }
    }
}
