package app.steadyground.storage;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files of a workbook that belong to it, damaged ones too, because they may heal. Links, unfinished files and
 * what other programs left are not among them. One thread.
 */
final class OwnFiles implements Origin {
    private final Disk disk;
    private final Path folder;
    private final Set<String> left = new TreeSet<>();

    OwnFiles(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    @Override
    public List<String> list() throws IOException {
        List<String> all = new ArrayList<>();
        for (String name : List.of(FolderNames.WORKBOOK, FolderNames.README, FolderNames.ATTRIBUTES)) {
            if (disk.kind(folder.resolve(name)) == Disk.Kind.FILE) {
                all.add(name);
            }
        }
        if (disk.kind(folder.resolve(FolderNames.KEYS)) == Disk.Kind.FOLDER) {
            addAll(FolderNames.KEYS, all);
        }
        addAll(FolderNames.ENTRIES, all);
        return all;
    }

    private void addAll(String in, List<String> all) throws IOException {
        for (String name : new TreeSet<>(disk.names(folder.resolve(in)))) {
            if (SafeName.isKept(name)) {
                all.add(in + "/" + name);
            } else if (name.endsWith(".json") && !FolderNames.isIgnored(name)) {
                left.add(in + "/" + name);
            }
        }
    }

    /** Empty also if it is no plain file, or too large to be one of ours. */
    @Override
    public Optional<byte[]> read(String path) throws IOException {
        Path file = folder.resolve(path);
        Disk.Thing thing = disk.look(file);
        if (thing.kind() == Disk.Kind.NOTHING) {
            return Optional.empty();
        }
        if (thing.kind() != Disk.Kind.FILE || thing.size() > FolderNames.LARGEST_SEALED) {
            left.add(path);
            return Optional.empty();
        }
        try {
            return Optional.of(disk.read(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Links, files of strange names, files too large. */
    @Override
    public Set<String> left() {
        return left;
    }
}
