package app.steadyground.storage;

import app.steadyground.entry.Fault;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Stamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks, whenever it is told to, what has come into a workbook's folder and what is gone from it since: by a sync
 * tool, another window, or another computer. One listing of names a look, and one reading of each new file; writes
 * nothing. One look at a time, on any thread that may wait for a disk.
 */
public final class FolderWatch {
    /** A sync tool may still be writing a file: so many looks it may take until it can be read. */
    private static final int PATIENCE = 15;

    private final FolderGuard guard;
    private final Disk disk;
    private final Path entries;
    private final FolderReader reader;
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> unread = new HashMap<>();
    private Set<String> missing = Set.of();

    /** @param entries as they are listed now; what comes from now on is new */
    FolderWatch(FolderGuard guard, Disk disk, Path entries, FolderReader reader) throws IOException {
        this.guard = guard;
        this.disk = disk;
        this.entries = entries;
        this.reader = reader;
        known.addAll(disk.names(entries));
    }

    /**
     * What a look has found.
     *
     * @param arrived revisions of new files, this program's own among them
     * @param faults new files that cannot be taken as good, even after some patience
     * @param gone stamps of revisions, by item, whose files were missing at this look and the one before
     */
    public record News(List<Revision> arrived, List<Fault> faults, List<Missing> gone) {
        public boolean isNothing() {
            return arrived.isEmpty() && faults.isEmpty() && gone.isEmpty();
        }
    }

    /** A revision whose file is not there any more. */
    public record Missing(String item, Stamp stamp) {
    }

    /** @throws FolderProblem if the folder is not there, or is another workbook's now; what is known stays known */
    public News look() throws FolderProblem {
        guard.requireWhole();
        Set<String> names = names();
        List<Revision> arrived = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (String name : names) {
            if (!known.contains(name) && !FolderNames.isIgnored(name)) {
                read(name, arrived, faults);
            }
        }
        return new News(arrived, faults, gone(names));
    }

    private Set<String> names() throws FolderProblem {
        try {
            return Set.copyOf(disk.names(entries));
        } catch (IOException e) {
            throw FolderDoor.problem(e);
        }
    }

    private void read(String name, List<Revision> arrived, List<Fault> faults) {
        FolderReader.Found found = reader.one(name);
        arrived.addAll(found.revisions());
        boolean bad = !found.faults().isEmpty();
        boolean wait = bad && unread.merge(name, 1, Integer::sum) < PATIENCE;
        if (bad ? !wait : !found.revisions().isEmpty()) {
            unread.remove(name);
            known.add(name);
            faults.addAll(found.faults());
        }
    }

    /** Sync tools replace files by removing them first: only what is missing twice counts. */
    private List<Missing> gone(Set<String> names) {
        Set<String> now = new HashSet<>(known);
        now.removeAll(names);
        List<Missing> gone = new ArrayList<>();
        for (String name : now) {
            if (missing.contains(name)) {
                known.remove(name);
                RevisionName.parse(name).ifPresent(n -> gone.add(new Missing(n.item(), n.stamp())));
            }
        }
        now.retainAll(known);
        missing = now;
        return gone;
    }
}
