package app.steadyground.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Writes a backup anew without one item, in place of the old one. */
final class BackupEraser {
    private final Disk disk;
    private final Path file;
    private final RevisionForm form;

    /** @param form in which the entries that stay are read, to be counted */
    BackupEraser(Disk disk, Path file, RevisionForm form) {
        this.form = form;
        this.disk = disk;
        this.file = file;
    }

    /** @return whether it held the item; false leaves it untouched */
    boolean erase(String item) throws BackupProblem, IOException {
        Path anew = file.resolveSibling(TempNames.of(file.getFileName().toString()));
        if (!writeWithout(item, anew)) {
            return false;
        }
        // The old one is closed by now: some systems do not let an open file be replaced.
        try {
            disk.moveOver(anew, file);
            disk.forceFolder(file.getParent());
            return true;
        } catch (IOException e) {
            remove(anew);
            throw e;
        }
    }

    private boolean writeWithout(String item, Path anew) throws BackupProblem, IOException {
        try (BackupZip zip = BackupZip.open(disk, file)) {
            List<String> kept = new ArrayList<>();
            for (String path : zip.names()) {
                if (!isOf(item, path, zip)) {
                    kept.add(path);
                }
            }
            if (kept.size() == zip.names().size()) {
                return false;
            }
            Instant made = BackupMark.parse(zip.comment()).map(BackupMark::made)
                    .orElseThrow(() -> new BackupProblem(BackupProblem.Kind.FOREIGN));
            new BackupWriter(disk, form, Progress.NONE).write(new Rest(zip, kept), anew, false, made);
            return true;
        }
    }

    private void remove(Path anew) {
        try {
            disk.delete(anew);
        } catch (IOException e) {
            // It has moved on, or stays under a hidden name until somebody looks.
        }
    }

    /** By its name, or, under a name that some other program gave it, by what it says. */
    private static boolean isOf(String item, String path, BackupZip zip) throws BackupProblem {
        if (!path.startsWith(FolderNames.ENTRIES + "/")) {
            return false;
        }
        String name = path.substring(FolderNames.ENTRIES.length() + 1);
        Optional<RevisionName> revision = RevisionName.parse(name);
        if (revision.isPresent()) {
            return revision.get().item().equals(item);
        }
        return name.contains(item) || new String(zip.read(path), StandardCharsets.ISO_8859_1).contains(item);
    }

    /** What is to stay. */
    private record Rest(BackupZip zip, List<String> list, Set<String> left) implements Origin {
        private Rest(BackupZip zip, List<String> list) {
            this(zip, list, new TreeSet<>());
        }

        @Override
        public Optional<byte[]> read(String path) throws BackupProblem {
            return Optional.of(zip.read(path));
        }
    }
}
