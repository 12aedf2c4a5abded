package app.steadyground.storage;

import app.steadyground.entry.Revision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

/** Copies a whole workbook into a new folder, and compares it byte for byte. The workbook itself is only read. */
public final class WorkbookCopy {
    private final Disk disk;
    private final WorkbookFolder from;

    public WorkbookCopy(WorkbookFolder from) {
        this(from.disk(), from);
    }

    WorkbookCopy(Disk disk, WorkbookFolder from) {
        this.disk = disk;
        this.from = from;
    }

    /**
     * What was copied.
     *
     * @param folder where the copy lies; {@code files} how many it has
     * @param missing files of the workbook, as paths in it, that could not be read or taken, and so are not in the copy
     * @param whole false if the workbook's folder could not be read at all, so that the copy holds only the unsaved
     *     revisions
     */
    public record Copied(Path folder, int files, List<String> missing, boolean whole) {
    }

    /**
     * Copies the workbook. Blocks, and may take long. The copy has the workbook's id.
     *
     * @param to a folder that is not there yet, or is empty; not inside a workbook
     * @param unsaved revisions of this workbook that are to be in the copy even though its own folder lacks them. Where that
     *     folder cannot be read any more they, and what a new workbook has, make up the copy
     * @throws BackupProblem if there is no copy; nothing of it is left then, and nothing that was there was touched
     * @throws CancellationException if the progress says so
     */
    public Copied copy(Path to, List<Revision> unsaved, Progress progress) throws BackupProblem {
        try (NewFolder made = NewFolder.begin(disk, to)) {
            return fill(made, unsaved, progress);
        }
    }

    private Copied fill(NewFolder made, List<Revision> unsaved, Progress progress) throws BackupProblem {
        OwnFiles own = new OwnFiles(disk, from.folder());
        Taking taking = new Taking(own, made, progress);
        boolean whole = true;
        try {
            // First, so that a torn file of the same name, from an attempt that failed, does not take their place.
            for (Revision revision : unsaved) {
                taking.addIfMissing(FolderNames.ENTRIES + "/" + RevisionName.of(revision), from.form().write(revision));
            }
            whole = taking.takeAll();
            taking.addIfMissing(FolderNames.WORKBOOK, WorkbookJson.write(from.info()));
            Map<String, byte[]> keys = from.lock().map(Lock::files).orElse(Map.of());
            for (Map.Entry<String, byte[]> key : keys.entrySet()) {
                taking.addIfMissing(FolderNames.KEYS + "/" + key.getKey() + ".json", key.getValue());
            }
            taking.addIfMissing(FolderNames.README, FolderDoor.readme());
            taking.addIfMissing(FolderNames.ATTRIBUTES, FolderDoor.attributes());
            made.finish();
            taking.compare();
            made.settleInPlace();
        } catch (IOException e) {
            throw BackupProblem.notWritten(disk, made.target().getParent(), e);
        }
        TreeSet<String> missing = new TreeSet<>(own.left());
        missing.addAll(taking.unread);
        missing.removeAll(taking.taken.keySet());
        return new Copied(made.target(), taking.taken.size(), new ArrayList<>(missing), whole);
    }

    /** What goes from the one folder to the other, and the sum of what went. */
    private final class Taking {
        private final OwnFiles own;
        private final NewFolder made;
        private final Progress progress;
        private final Map<String, String> taken = new LinkedHashMap<>();
        private final List<String> unread = new ArrayList<>();

        private Taking(OwnFiles own, NewFolder made, Progress progress) {
            this.own = own;
            this.made = made;
            this.progress = progress;
        }

        /** @return whether the folder could be listed */
        private boolean takeAll() throws BackupProblem {
            try {
                from.guard().requireFolder();
                takeListed();
                return true;
            } catch (FolderProblem | IOException e) {
                return false;
            }
        }

        private void takeListed() throws IOException, BackupProblem {
            List<String> todo = own.list().stream().filter(this::isOpen).toList();
            // What is gone meanwhile was covered by something that may be newer than the list: look again.
            while (!todo.isEmpty()) {
                boolean gone = false;
                for (String path : todo) {
                    gone |= !take(path, todo.size());
                }
                todo = gone ? own.list().stream().filter(this::isOpen).toList() : List.of();
            }
        }

        private boolean isOpen(String path) {
            return !taken.containsKey(path) && !unread.contains(path) && !own.left().contains(path);
        }

        private boolean take(String path, int all) throws BackupProblem {
            step(all);
            Optional<byte[]> bytes;
            try {
                bytes = own.read(path);
            } catch (IOException e) {
                unread.add(path);
                return true;
            }
            if (bytes.isEmpty()) {
                return own.left().contains(path);
            }
            try {
                add(path, bytes.get());
            } catch (IOException e) {
                throw BackupProblem.notWritten(disk, made.target().getParent(), e);
            }
            return true;
        }

        private void addIfMissing(String path, byte[] bytes) throws IOException {
            if (!taken.containsKey(path)) {
                add(path, bytes);
            }
        }

        private void add(String path, byte[] bytes) throws IOException {
            made.add(path, bytes);
            taken.put(path, Sum.of(bytes));
        }

        private void step(int all) {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            // Writing and comparing are about as long.
            progress.step(Math.min(taken.size(), all), 2 * all);
        }

        private void compare() throws IOException, BackupProblem {
            int done = 0;
            for (Map.Entry<String, String> one : taken.entrySet()) {
                if (progress.isCancelled()) {
                    throw new CancellationException();
                }
                byte[] copied = disk.read(made.temp().resolve(one.getKey()));
                if (!Sum.of(copied).equals(one.getValue())) {
                    throw new BackupProblem(BackupProblem.Kind.DIFFERS);
                }
                progress.step(taken.size() + ++done, 2 * taken.size());
            }
        }
    }
}
