package app.steadyground.storage;

import app.steadyground.entry.Heads;
import app.steadyground.entry.Revision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Removes the files of erased items. What was interrupted is finished by calling it again. */
final class Erasing {
    private final Disk disk;
    private final Path entries;
    private final EntryFiles files;

    Erasing(Disk disk, Path entries, EntryFiles files) {
        this.disk = disk;
        this.entries = entries;
        this.files = files;
    }

    /** @return names of files that are left */
    List<String> clear(List<String> items, Rescue rescue) throws IOException {
        List<String> all = disk.names(entries);
        Map<String, List<RevisionName>> names = all.stream().map(RevisionName::parse).flatMap(Optional::stream)
                .filter(n -> items.contains(n.item())).collect(Collectors.groupingBy(RevisionName::item));
        List<String> left = new ArrayList<>();
        all.stream().filter(n -> RevisionName.parse(n).isEmpty() && !FolderNames.isIgnored(n)).forEach(n -> clearCopy(n, names, left));
        names.forEach((item, own) -> {
            if (own.size() > 1) {
                clear(own, left);
            }
            if (!rescue.remove(item)) {
                left.add(item);
            }
        });
        return left;
    }

    private void clear(List<RevisionName> names, List<String> left) {
        List<Revision> erasing = erasing(names);
        for (RevisionName name : names) {
            boolean isErasing = erasing.stream().anyMatch(name::isOf);
            boolean covered = erasing.stream().anyMatch(r -> r.covers(name.stamp()));
            if (!isErasing && !(covered && isRemoved(name.toString()))) {
                left.add(name.toString());
            }
        }
        force(left);
    }

    /** The revisions that erase an item, as the disk has them. */
    private List<Revision> erasing(List<RevisionName> names) {
        List<Revision> readable = new ArrayList<>();
        for (RevisionName name : names) {
            try {
                readable.add(files.read(name));
            } catch (BadFile e) {
                // It goes by its name, if the erasing covers that.
            }
        }
        return readable.isEmpty() ? List.of() : Heads.of(readable).stream().filter(Revision::isErased).toList();
    }

    /** A sync tool may have put a copy aside, under a name of its own. */
    private void clearCopy(String name, Map<String, List<RevisionName>> names, List<String> left) {
        try {
            Revision copy = files.content(name);
            boolean covered = erasing(names.getOrDefault(copy.item(), List.of())).stream().anyMatch(r -> r.covers(copy.stamp()));
            if (names.containsKey(copy.item()) && !(covered && isRemoved(name))) {
                left.add(name);
            }
        } catch (BadFile e) {
            // What cannot be read says nothing of whose it is.
        }
    }

    private boolean isRemoved(String name) {
        try {
            disk.delete(entries.resolve(name));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void force(List<String> left) {
        try {
            disk.forceFolder(entries);
        } catch (IOException e) {
            left.add(FolderNames.ENTRIES);
        }
    }
}
