package app.steadyground.storage;

import app.steadyground.entry.Heads;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Stamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /** @param revision what it holds; null if that cannot be told, and then its name decides */
    private record Held(String name, String item, Stamp stamp, Revision revision) {
    }

    /** @return names of files that are left */
    List<String> clear(List<String> items, Rescue rescue) throws IOException {
        Set<String> wanted = Set.copyOf(items);
        Map<String, List<RevisionName>> own = new HashMap<>();
        List<Held> held = new ArrayList<>();
        for (String name : items.isEmpty() ? List.<String>of() : disk.names(entries)) {
            Optional<RevisionName> revision = RevisionName.parse(name);
            if (revision.isPresent()) {
                revision.filter(n -> wanted.contains(n.item()))
                        .ifPresent(n -> own.computeIfAbsent(n.item(), i -> new ArrayList<>()).add(n));
            } else if (!FolderNames.isIgnored(name)) {
                held(name, null).filter(h -> wanted.contains(h.item())).ifPresent(held::add);
            }
        }
        Set<String> copied = held.stream().map(Held::item).collect(Collectors.toSet());
        // Where the erasing is all that is left, as it mostly is, nothing needs to be read.
        own.forEach((item, names) -> {
            if (names.size() > 1 || copied.contains(item)) {
                names.forEach(n -> held(n.toString(), n).ifPresent(held::add));
            }
        });
        List<String> left = new ArrayList<>();
        held.stream().collect(Collectors.groupingBy(Held::item)).forEach((item, all) -> {
            if (wanted.contains(item)) {
                clear(all, left);
            }
        });
        items.stream().filter(item -> !rescue.remove(item)).forEach(left::add);
        return left;
    }

    /** Copies that sync tools made hold the same words, under names of their own. */
    private Optional<Held> held(String name, RevisionName own) {
        try {
            Revision revision = files.content(name);
            return Optional.of(new Held(name, revision.item(), revision.stamp(), revision));
        } catch (BadFile e) {
            return Optional.ofNullable(own).map(n -> new Held(name, n.item(), n.stamp(), null));
        }
    }

    private void clear(List<Held> held, List<String> left) {
        List<Revision> readable = held.stream().map(Held::revision).filter(Objects::nonNull).toList();
        List<Revision> erasing = readable.isEmpty() ? List.of()
                : Heads.of(readable).stream().filter(Revision::isErased).toList();
        for (Held one : held) {
            boolean isErasing = one.revision() != null && erasing.contains(one.revision());
            boolean covered = erasing.stream().anyMatch(r -> r.covers(one.stamp()));
            if (!isErasing && !(covered && isRemoved(one.name()))) {
                left.add(one.name());
            }
        }
        force(left);
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
