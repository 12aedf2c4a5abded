package app.steadyground.storage;

import app.steadyground.entry.Fault;
import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import java.util.List;
import java.util.Optional;

/**
 * Files whose names are not those of a revision. Sync tools, Git and people give copies names of many kinds, so what
 * a file holds decides, and not what it is called: a right revision counts as what it is, once.
 */
final class Copies {
    private final EntryFiles files;

    Copies(EntryFiles files) {
        this.files = files;
    }

    /** A file that may be anything. A copy that says nothing new is nobody's business. */
    FolderReader.Found read(String name) {
        try {
            Revision revision = files.content(name);
            Optional<Revision> own = own(revision);
            if (own.isEmpty()) {
                return new FolderReader.Found(List.of(revision), List.of());
            }
            return own.get().equals(revision) ? new FolderReader.Found(List.of(), List.of())
                    : found(revision, name, Problem.SAME_NUMBER);
        } catch (EntryFiles.Gone e) {
            return new FolderReader.Found(List.of(), List.of());
        } catch (BadFile e) {
            return new FolderReader.Found(List.of(), List.of(fault(name, switch (e.problem()) {
                case LINK, UNREADABLE, CHANGED_OUTSIDE, NEWER, OTHER_WORKBOOK, LOCKED, SEAL_BROKEN -> e.problem();
                default -> Problem.NOT_OURS;
            })));
        }
    }

    /** A revision in a file that should hold another one: named, but not lost. */
    FolderReader.Found misnamed(String name, Revision revision) {
        return found(revision, name, own(revision).filter(o -> !o.equals(revision)).isPresent() ? Problem.SAME_NUMBER
                : Problem.WRONG_NAME);
    }

    private Optional<Revision> own(Revision revision) {
        try {
            return Optional.of(files.read(RevisionName.of(revision)));
        } catch (BadFile e) {
            return Optional.empty();
        }
    }

    private static FolderReader.Found found(Revision revision, String name, Problem problem) {
        return new FolderReader.Found(List.of(revision), List.of(fault(name, problem)));
    }

    static Fault fault(String name, Problem problem) {
        return new Fault(FolderNames.ENTRIES + "/" + name, problem);
    }
}
