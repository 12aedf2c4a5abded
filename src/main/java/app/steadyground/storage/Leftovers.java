package app.steadyground.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes away what {@link NewFolder} left half made where its process was ended: a copy of words that nobody knows of. Only a
 * hidden folder that names a process which is gone, and holds nothing but what a workbook has.
 */
final class Leftovers {
    private static final Set<String> FILES = Set.of(FolderNames.WORKBOOK, FolderNames.README, FolderNames.ATTRIBUTES);
    private static final Set<String> FOLDERS = Set.of(FolderNames.ENTRIES, FolderNames.KEYS);

    private final Disk disk;

    Leftovers(Disk disk) {
        this.disk = disk;
    }

    /** @param in where folders were made; what cannot be listed or removed waits for another day */
    void remove(Path in) {
        try {
            for (String name : disk.names(in)) {
                if (TempNames.isStray(name) && disk.kind(in.resolve(name)) == Disk.Kind.FOLDER) {
                    removeOne(in.resolve(name));
                }
            }
        } catch (IOException e) {
            // The next one to be made there looks again.
        }
    }

    private void removeOne(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        boolean ours = true;
        for (String name : disk.names(folder)) {
            Path one = folder.resolve(name);
            if (FOLDERS.contains(name) && disk.kind(one) == Disk.Kind.FOLDER) {
                folders.add(one);
                for (String inside : disk.names(one)) {
                    files.add(one.resolve(inside));
                    ours &= SafeName.isKept(inside) && disk.kind(one.resolve(inside)) == Disk.Kind.FILE;
                }
            } else {
                files.add(one);
                ours &= FILES.contains(name) && disk.kind(one) == Disk.Kind.FILE;
            }
        }
        if (ours) {
            // The folder last, so that what is interrupted again is known again.
            folders.add(folder);
            for (List<Path> all : List.of(files, folders)) {
                for (Path one : all) {
                    disk.delete(one);
                }
            }
        }
    }
}
