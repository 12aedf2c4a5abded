package app.steadyground.storage;

import app.steadyground.entry.Fault;
import app.steadyground.entry.Problem;
import app.steadyground.vault.KeyFile;
import app.steadyground.vault.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A folder of key files: a workbook's own, or the copies of them in the program's state folder. */
final class KeyFolder {
    private static final String END = ".json";
    /** A key file is some hundred bytes; what is larger is not read. */
    private static final long LARGEST = 1_000_000;

    private final Disk disk;
    private final Path folder;

    KeyFolder(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    static KeyFolder ofWorkbook(Disk disk, Path workbook) {
        return new KeyFolder(disk, workbook.resolve(FolderNames.KEYS));
    }

    /** Where copies of a workbook's key files lie. @param workbook its id */
    static KeyFolder ofState(Disk disk, Path state, String workbook) {
        return new KeyFolder(disk, state.resolve(FolderNames.KEYS).resolve(workbook));
    }

    /** A file that was read, and its bytes as they were. */
    record Key(KeyFile file, byte[] bytes) {
        boolean isOf(KeyFile.Kind kind) {
            return file.kind() == kind;
        }
    }

    /** @param good by id; {@code bad} by the names of their files */
    record Found(Map<String, Key> good, List<Fault> bad) {
        boolean isEmpty() {
            return good.isEmpty() && bad.isEmpty();
        }
    }

    /** Whether there is anything in it that is, or was, a key file. */
    boolean hasAny() throws IOException {
        return !names().isEmpty();
    }

    private List<String> names() throws IOException {
        if (disk.kind(folder) != Disk.Kind.FOLDER) {
            return List.of();
        }
        return new TreeSet<>(disk.names(folder)).stream().filter(n -> n.endsWith(END) && !FolderNames.isIgnored(n)).toList();
    }

    /** What a file holds decides, not its name: sync tools rename copies. */
    Found read(Limits limits) throws IOException {
        Map<String, Key> good = new TreeMap<>();
        List<Fault> bad = new ArrayList<>();
        for (String name : names()) {
            try {
                Disk.Thing thing = disk.look(folder.resolve(name));
                if (thing.kind() != Disk.Kind.FILE || thing.size() > LARGEST) {
                    throw new BadFile(Problem.KEY_DAMAGED);
                }
                byte[] bytes = disk.read(folder.resolve(name));
                KeyFile file = KeyJson.read(bytes);
                if (!limits.allow(file.effort())) {
                    throw new BadFile(Problem.KEY_REFUSED);
                }
                good.put(file.id(), new Key(file, bytes));
            } catch (BadFile e) {
                bad.add(new Fault(FolderNames.KEYS + "/" + name, switch (e.problem()) {
                    case KEY_REFUSED, NEWER -> e.problem();
                    default -> Problem.KEY_DAMAGED;
                }));
            }
        }
        return new Found(good, bad);
    }

    /** Writes one that is not there yet, so that it lasts. */
    void add(String id, byte[] bytes) throws IOException {
        new Folders(disk).make(folder);
        Path file = folder.resolve(id + END);
        if (disk.kind(file) == Disk.Kind.NOTHING) {
            try {
                new DurableFiles(disk).writeNew(file, bytes);
            } catch (DurableFiles.Failed e) {
                throw e.getCause();
            }
        }
    }

    /** The bytes of one, as the disk has them. */
    byte[] bytes(String id) throws IOException {
        return disk.read(folder.resolve(id + END));
    }

    /** Takes one away for good; one that is not there is nothing to worry about. */
    void remove(String id) throws IOException {
        Path file = folder.resolve(id + END);
        if (disk.kind(file) == Disk.Kind.FILE) {
            disk.delete(file);
            disk.forceFolder(folder);
        }
    }

    /** Takes all away, the damaged too. */
    void removeAll() throws IOException {
        for (String name : names()) {
            disk.delete(folder.resolve(name));
        }
        if (disk.kind(folder) == Disk.Kind.FOLDER) {
            disk.forceFolder(folder);
        }
    }
}
