package app.steadyground.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A workbook's folder in the making, under a hidden name beside its place, so that nobody ever meets half of it. It
 * gets its name when everything in it lasts; closed before that, it is taken away again. One thread.
 */
final class NewFolder implements Closeable {
    /** Files that are made to last together: asking for each by itself takes most of the time. */
    private static final int TOGETHER = 64;

    private final Disk disk;
    private final Path target;
    private final Path temp;
    private final Set<Path> folders = new HashSet<>();
    private final List<Path> files = new ArrayList<>();
    private final List<Disk.NewFile> open = new ArrayList<>();
    private boolean done;

    private NewFolder(Disk disk, Path target) {
        this.disk = disk;
        this.target = target;
        this.temp = target.resolveSibling(TempNames.of(target.getFileName().toString()));
    }

    /**
     * @param wanted a folder that is not there yet, or is empty
     * @throws BackupProblem if something is there, or it cannot be made
     */
    static NewFolder begin(Disk disk, Path wanted) throws BackupProblem {
        Path given = wanted.toAbsolutePath().normalize();
        Path parent = given.getParent();
        if (parent == null) {
            throw new BackupProblem(BackupProblem.Kind.NO_PARENT);
        }
        if (Outside.isInWorkbook(disk, parent)) {
            throw new BackupProblem(BackupProblem.Kind.INSIDE);
        }
        try {
            requireFree(disk, given);
            new Folders(disk).make(parent);
            NewFolder made = new NewFolder(disk, disk.real(parent).resolve(given.getFileName()));
            new Leftovers(disk).remove(made.target.getParent());
            try {
                disk.makeFolder(made.temp);
                made.folders.add(made.temp);
                made.folder(FolderNames.ENTRIES);
            } catch (IOException e) {
                made.close();
                throw e;
            }
            return made;
        } catch (IOException e) {
            throw BackupProblem.notWritten(disk, parent, e);
        }
    }

    private static void requireFree(Disk disk, Path target) throws IOException, BackupProblem {
        Disk.Kind kind = disk.kind(target);
        if (kind != Disk.Kind.NOTHING && kind != Disk.Kind.FOLDER) {
            throw new BackupProblem(BackupProblem.Kind.EXISTS);
        }
        if (kind == Disk.Kind.FOLDER && !disk.names(target).isEmpty()) {
            throw new BackupProblem(BackupProblem.Kind.NOT_EMPTY);
        }
    }

    /** Where it will lie. */
    Path target() {
        return target;
    }

    /** Where it lies until it is done. */
    Path temp() {
        return temp;
    }

    private void folder(String name) throws IOException {
        Path folder = temp.resolve(name);
        if (folders.add(folder)) {
            disk.makeFolder(folder);
        }
    }

    /** @param path checked, with at most one folder before the name */
    void add(String path, byte[] bytes) throws IOException {
        int slash = path.indexOf('/');
        if (slash > 0) {
            folder(path.substring(0, slash));
        }
        Path file = temp.resolve(path);
        Disk.NewFile out = disk.create(file);
        files.add(file);
        open.add(out);
        out.write(bytes);
        if (open.size() >= TOGETHER) {
            settle();
        }
    }

    private void settle() throws IOException {
        for (Disk.NewFile one : open) {
            one.force();
        }
        while (!open.isEmpty()) {
            open.removeLast().close();
        }
    }

    /** Makes all of it last. After this, what it holds can be read under {@link #temp}. */
    void finish() throws IOException {
        settle();
        for (Path folder : folders) {
            disk.forceFolder(folder);
        }
    }

    /** Gives the folder its name. */
    void settleInPlace() throws IOException, BackupProblem {
        requireFree(disk, target);
        if (disk.kind(target) == Disk.Kind.FOLDER) {
            disk.delete(target);
        }
        try {
            disk.move(temp, target);
            disk.forceFolder(target.getParent());
            done = true;
        } catch (IOException e) {
            takeBack();
            throw e;
        }
    }

    /** So that nothing is left of what is said to have failed: a drive may report a failure and still have done it. */
    private void takeBack() {
        try {
            if (disk.kind(temp) == Disk.Kind.NOTHING) {
                disk.move(target, temp);
            }
        } catch (IOException e) {
            // It stays, whole, in its place.
        }
    }

    /** Takes away what was not finished, as far as the disk lets it. */
    @Override
    public void close() {
        open.forEach(this::closeQuietly);
        if (!done) {
            files.forEach(this::remove);
            folders.stream().sorted((a, b) -> b.getNameCount() - a.getNameCount()).forEach(this::remove);
        }
    }

    private void closeQuietly(Disk.NewFile file) {
        try {
            file.close();
        } catch (IOException e) {
            // It is about to be removed.
        }
    }

    private void remove(Path path) {
        try {
            disk.delete(path);
        } catch (IOException e) {
            // It was never made, or stays under its hidden name.
        }
    }
}
