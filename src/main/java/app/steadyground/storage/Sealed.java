package app.steadyground.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Tells a locked workbook whose key files are missing from one that is not locked. */
final class Sealed {
    private static final int ENOUGH = 3;

    private Sealed() {
    }

    /** Whether what lies among the entries is sealed, as far as a few of them show. One that came astray does not count. */
    static boolean isAll(Disk disk, Path entries) throws IOException {
        List<String> some = disk.names(entries).stream().filter(n -> RevisionName.parse(n).isPresent()).sorted().limit(ENOUGH).toList();
        for (String name : some) {
            Disk.Thing thing = disk.look(entries.resolve(name));
            if (thing.kind() != Disk.Kind.FILE || thing.size() > FolderNames.LARGEST_SEALED
                    || !SealedJson.looksSealed(disk.read(entries.resolve(name)))) {
                return false;
            }
        }
        return !some.isEmpty();
    }
}
