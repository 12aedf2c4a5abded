package app.steadyground.storage;

import app.steadyground.entry.Revision;
import app.steadyground.entry.WorkbookInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps copies of what could not be saved in a workbook, outside of it: the newest of each item and sitting. The only
 * place but the workbook that ever holds words of an answer. Safe for use by several threads.
 */
public final class Rescue {
    private static final String FOLDER = "rescue";
    private static final String END = ".json";

    private final Disk disk;
    private final Path folder;
    private final String workbook;
    private final RevisionForm form;

    /**
     * @param state the program's state folder; need not be there yet
     * @param workbook a copy of it elsewhere has rescue copies of its own; those of a locked one are sealed
     */
    public Rescue(Path state, WorkbookFolder workbook) {
        this(new RealDisk(), state, workbook.folder(), workbook.info(), workbook.form());
    }

    /** Of an unlocked workbook. */
    Rescue(Disk disk, Path state, Path workbook, WorkbookInfo info) {
        this(disk, state, workbook, info, PlainForm.PLAIN);
    }

    Rescue(Disk disk, Path state, Path workbook, WorkbookInfo info, RevisionForm form) {
        this.disk = disk;
        this.folder = state.resolve(FOLDER).resolve(key(workbook));
        this.workbook = info.id();
        this.form = form;
    }

    /** Keeps a copy in place of an older one. @return whether it is certain to be there */
    public synchronized boolean keep(Revision revision) {
        byte[] bytes = form.write(revision);
        try {
            new Folders(disk).make(folder);
            new DurableFiles(disk).writeOver(file(revision), bytes);
            return true;
        } catch (IOException | DurableFiles.Failed e) {
            return false;
        }
    }

    /** Removes the copy of this item and sitting, now that this revision, or one that covers it, is saved. */
    public synchronized void remove(Revision saved) {
        try {
            Path file = file(saved);
            if (disk.kind(file) == Disk.Kind.FILE
                    && form.read(disk.read(file)).stamp().n() <= saved.stamp().n()) {
                disk.delete(file);
                disk.forceFolder(folder);
            }
            for (Path copy : copies(folder)) {
                if (TempNames.isOne(copy.getFileName().toString()) && meant(copy).startsWith(SaveQueue.key(saved))) {
                    disk.delete(copy);
                }
            }
        } catch (BadFile | IOException e) {
            // A copy too many is offered once more; nothing is lost by it.
        }
    }

    /** Removes every copy of an item, for erasing it. @return whether none is left */
    public synchronized boolean remove(String item) {
        try {
            for (Path copy : copies()) {
                if (meant(copy).startsWith(item + ".")) {
                    disk.delete(copy);
                    disk.forceFolder(copy.getParent());
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Copies that wait to be saved in this workbook, oldest first. Those that cannot be read stay where they are. A
     * workbook may have been moved since, perhaps because its disk was full: copies kept at another place are given
     * too, and are never removed from here, because that place may hold a workbook of the same id.
     */
    public synchronized List<Revision> waiting() {
        Map<String, Revision> waiting = new LinkedHashMap<>();
        try {
            for (Path copy : copies()) {
                try {
                    Revision revision = form.read(disk.read(copy));
                    if (revision.header().workbook().equals(workbook)) {
                        waiting.merge(SaveQueue.key(revision), revision, (a, b) -> a.stamp().n() < b.stamp().n() ? b : a);
                    }
                } catch (BadFile e) {
                    // Left for another version, or another day.
                }
            }
        } catch (IOException e) {
            // What was read until then is better than nothing.
        }
        return waiting.values().stream().sorted(Comparator.comparing(Revision::saved)).toList();
    }

    /** This workbook's copies first. */
    private List<Path> copies() throws IOException {
        List<Path> copies = new ArrayList<>(copies(folder));
        for (String name : names(folder.getParent())) {
            Path other = folder.resolveSibling(name);
            if (!other.equals(folder)) {
                copies.addAll(copies(other));
            }
        }
        return copies;
    }

    private List<Path> copies(Path in) throws IOException {
        List<Path> copies = new ArrayList<>();
        for (String name : names(in)) {
            if (isCopy(name) && disk.kind(in.resolve(name)) == Disk.Kind.FILE) {
                copies.add(in.resolve(name));
            }
        }
        return copies;
    }

    private static String meant(Path copy) {
        String name = copy.getFileName().toString();
        return TempNames.meant(name).orElse(name);
    }

    /** Also one on its way, if the process that wrote it is gone: nobody was told of it, but it may be whole. */
    private static boolean isCopy(String name) {
        return TempNames.isStray(name) || name.endsWith(END) && !FolderNames.isIgnored(name);
    }

    private List<String> names(Path in) throws IOException {
        return disk.kind(in) == Disk.Kind.FOLDER ? disk.names(in) : List.of();
    }

    private Path file(Revision revision) {
        return folder.resolve(revision.item() + "." + revision.stamp().sitting() + END);
    }

    /** A folder's name that does not tell the workbook's. */
    private static String key(Path workbook) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(workbook.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
