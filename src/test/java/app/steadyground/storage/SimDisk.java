package app.steadyground.storage;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A disk in memory, with what is there now and what would outlast a loss of power: content after the file's force,
 * names after the folder's. It fails or loses power at any operation, and notes what no program of ours may do.
 */
final class SimDisk implements Disk {
    static final Path ROOT = SimTree.ROOT;

    /** What was done that never may be. */
    final List<String> violations = new ArrayList<>();
    private final Map<String, byte[]> tried = new HashMap<>();
    private final SimTree tree;
    private SimFault fault = SimFault.NEVER;
    private int operations;
    private int changes;
    private int offAt = Integer.MAX_VALUE;
    private boolean off;

    SimDisk() {
        this(new SimTree(new SimFolder()));
    }

    private SimDisk(SimTree tree) {
        this.tree = tree;
    }

    private interface Act<T> {
        T run() throws IOException;
    }

    /** What a loss of power leaves, for the next process. */
    synchronized SimDisk after(Loss loss) {
        loss.begin();
        return new SimDisk(tree.after(loss));
    }

    /** Counts anew. @param change before which the power goes, counted from 0 */
    synchronized void losePowerAt(int change) {
        changes = 0;
        offAt = change;
    }

    /** Counts anew. */
    synchronized void fail(SimFault as) {
        operations = 0;
        fault = as;
    }

    synchronized boolean isOn() {
        return !off;
    }

    synchronized int changes() {
        return changes;
    }

    synchronized int operations() {
        return operations;
    }

    /** Whether a file of this content would be there after any loss of power. Never fails. */
    synchronized boolean isLasting(Path file, byte[] bytes) {
        return tree.isLasting(file, bytes);
    }

    /** Path to content, as it is now, of all files below a folder. Never fails. */
    synchronized Map<Path, byte[]> files(Path below) {
        Map<Path, byte[]> all = tree.files();
        all.keySet().removeIf(p -> !p.startsWith(below));
        return all;
    }

    private synchronized <T> T act(Path path, boolean change, Act<T> act, Act<T> half) throws IOException {
        if (off || change && changes == offAt) {
            off = true;
            throw new IOException("The power is gone");
        }
        changes += change ? 1 : 0;
        if (!fault.counts(path) || !fault.hits(operations++)) {
            return act.run();
        }
        if (change && fault.done()) {
            act.run();
        } else if (half != null) {
            return half.run();
        }
        throw fault.failure();
    }

    private <T> T read(Path path, Act<T> act) throws IOException {
        return act(path, false, act, null);
    }

    private interface Changing {
        void run() throws IOException;
    }

    private void change(Path path, Changing change) throws IOException {
        act(path, true, () -> {
            change.run();
            return null;
        }, null);
    }

    @Override
    public Thing look(Path path) throws IOException {
        return act(path, false, () -> switch (tree.at(path)) {
            case null -> new Thing(Kind.NOTHING, 0);
            case SimFolder folder -> new Thing(Kind.FOLDER, 0);
            case SimThing.File file -> new Thing(Kind.FILE, file.now.length);
        }, () -> {
            // Of a drive that is gone it is told that there is nothing.
            if (fault.kind() == SimFault.Kind.GONE) {
                return new Thing(Kind.NOTHING, 0);
            }
            throw fault.failure();
        });
    }

    @Override
    public Path real(Path path) throws IOException {
        return read(path, () -> {
            if (tree.at(path) == null) {
                throw new NoSuchFileException("nothing there");
            }
            return path.toAbsolutePath().normalize();
        });
    }

    @Override
    public List<String> names(Path folder) throws IOException {
        return read(folder, () -> List.copyOf(tree.folder(folder).now.keySet()));
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return read(file, () -> tree.file(file).now.clone());
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        change(folder, () -> {
            tree.requireFree(folder);
            tree.folder(folder.getParent()).change(null, folder.getFileName().toString(), new SimFolder());
        });
    }

    @Override
    public NewFile create(Path path) throws IOException {
        SimThing.File file = new SimThing.File();
        change(path, () -> {
            tree.requireFree(path);
            tree.folder(path.getParent()).change(null, path.getFileName().toString(), file);
        });
        return new Open(path, file);
    }

    private final class Open implements NewFile {
        private final Path path;
        private final SimThing.File file;
        private boolean forceFailed;

        private Open(Path path, SimThing.File file) {
            this.path = path;
            this.file = file;
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            String meant = TempNames.meant(path.getFileName().toString()).orElse("");
            if (RevisionName.parse(meant).isPresent() && path.getParent().equals(World.ENTRIES)
                    && !Arrays.equals(bytes, tried.merge(meant, bytes, (old, now) -> old))) {
                violations.add("a number was tried again with another content");
            }
            act(path, true, () -> file.append(bytes, bytes.length), () -> {
                file.append(bytes, bytes.length / 2);
                throw fault.failure();
            });
        }

        @Override
        public void force() throws IOException {
            if (forceFailed) {
                violations.add("force again after it had failed");
            }
            forceFailed = true;
            change(path, () -> file.forced = file.now);
            forceFailed = false;
        }

        @Override
        public void close() throws IOException {
            read(path, () -> null);
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        change(from, () -> {
            tree.requireFree(to);
            tree.rename(from, to);
        });
    }

    @Override
    public void moveOver(Path from, Path to) throws IOException {
        if (to.getParent().endsWith(FolderNames.ENTRIES)) {
            violations.add("a file among the entries would be overwritten");
        }
        change(from, () -> tree.rename(from, to));
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        change(folder, () -> tree.folder(folder).force());
    }

    @Override
    public void delete(Path path) throws IOException {
        change(path, () -> {
            if (tree.at(path) == null || tree.at(path) instanceof SimFolder folder && !folder.now.isEmpty()) {
                throw new NoSuchFileException("nothing to delete");
            }
            tree.folder(path.getParent()).change(path.getFileName().toString(), null, null);
        });
    }

    @Override
    public long space(Path folder) throws IOException {
        return 1L << 40;
    }

    @Override
    public boolean isReadOnly(Path folder) throws IOException {
        return false;
    }
}
