package app.steadyground.storage;

import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads single files of the entries folder. Safe for use by several threads. */
final class EntryFiles {
    private final Disk disk;
    private final Path entries;
    private final String workbook;

    /** @param workbook id that every revision must name */
    EntryFiles(Disk disk, Path entries, String workbook) {
        this.disk = disk;
        this.entries = entries;
        this.workbook = workbook;
    }

    /** @throws BadFile if the file is not exactly what its name says */
    Revision read(RevisionName name) throws BadFile {
        return read(name.toString(), bytes(name.toString()), workbook);
    }

    /** As {@link #read(RevisionName)}, of bytes at hand. */
    static Revision read(String name, byte[] bytes, String workbook) throws BadFile {
        Revision revision = RevisionJson.read(bytes);
        if (!revision.header().workbook().equals(workbook)) {
            throw new BadFile(Problem.OTHER_WORKBOOK);
        }
        if (RevisionName.parse(name).filter(n -> n.isOf(revision)).isEmpty()) {
            throw new BadFile(Problem.WRONG_NAME);
        }
        return revision;
    }

    /** What is wrong with a file whose name is not a revision's; empty if it is gone by now. */
    Optional<Problem> strange(String name) {
        try {
            Revision revision = RevisionJson.read(bytes(name));
            boolean ours = revision.header().workbook().equals(workbook);
            return Optional.of(ours ? Problem.WRONG_NAME : Problem.OTHER_WORKBOOK);
        } catch (Gone e) {
            return Optional.empty();
        } catch (BadFile e) {
            return Optional.of(switch (e.problem()) {
                case LINK, UNREADABLE, CHANGED_OUTSIDE, NEWER -> e.problem();
                default -> Problem.NOT_OURS;
            });
        }
    }

    private byte[] bytes(String name) throws BadFile {
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
            if (thing.size() > FolderNames.LARGEST) {
                throw new BadFile(Problem.TOO_LARGE);
            }
            return disk.read(file);
        } catch (NoSuchFileException e) {
            throw new Gone();
        } catch (IOException e) {
            throw new BadFile(Problem.UNREADABLE);
        }
    }

    /** The file was there when the folder was listed: a draft that another window has removed meanwhile. */
    static final class Gone extends BadFile {
        private Gone() {
            super(Problem.UNREADABLE);
        }
    }
}
