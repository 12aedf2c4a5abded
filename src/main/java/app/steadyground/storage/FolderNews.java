package app.steadyground.storage;

import app.steadyground.entry.Fault;
import app.steadyground.entry.Revision;
import java.util.List;

/** What has happened to a workbook's folder while it is open. */
public sealed interface FolderNews {

    /** Revisions that another computer or another window has written. Never empty. */
    record Arrived(List<Revision> revisions) implements FolderNews {
    }

    /** All files that cannot be taken as good at the moment, by name. */
    record Faults(List<Fault> faults) implements FolderNews {
    }

    /** The folder is not there, or is another workbook's now. That is never a deletion. */
    record Gone() implements FolderNews {
    }

    /** The folder is there again. */
    record Back() implements FolderNews {
    }

    /**
     * Files that hold what nothing else in the folder holds have gone from it. That is never a deletion either.
     *
     * @param files how many are gone at the moment; 0 once all are there again
     */
    record Missing(int files) implements FolderNews {
    }
}
