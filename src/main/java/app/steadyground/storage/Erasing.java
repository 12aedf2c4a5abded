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
        Map<String, List<RevisionName>> names = disk.names(entries).stream().map(RevisionName::parse).flatMap(Optional::stream)
                .filter(n -> items.contains(n.item())).collect(Collectors.groupingBy(RevisionName::item));
        List<String> left = new ArrayList<>();
        names.forEach((item, all) -> {
            if (all.size() > 1) {
                clear(all, left);
            }
            if (!rescue.remove(item)) {
                left.add(item);
            }
        });
        return left;
    }

    private void clear(List<RevisionName> names, List<String> left) {
        List<Revision> readable = new ArrayList<>();
        for (RevisionName name : names) {
            try {
                readable.add(files.read(name));
            } catch (BadFile e) {
                // It goes by its name, if the erasing covers that.
            }
        }
        List<Revision> erasing = readable.isEmpty() ? List.of() : Heads.of(readable).stream().filter(Revision::isErased).toList();
        for (RevisionName name : names) {
            boolean isErasing = erasing.stream().anyMatch(name::isOf);
            boolean covered = erasing.stream().anyMatch(r -> r.covers(name.stamp()));
            if (!isErasing && !(covered && isRemoved(name))) {
                left.add(name.toString());
            }
        }
        force(left);
    }

    private boolean isRemoved(RevisionName name) {
        try {
            disk.delete(entries.resolve(name.toString()));
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
