package app.steadyground.storage;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Makes folders that last, their missing parents too, each for its owner only. */
final class Folders {
    private final Disk disk;

    Folders(Disk disk) {
        this.disk = disk;
    }

    void make(Path folder) throws IOException {
        if (disk.kind(folder) == Disk.Kind.NOTHING) {
            Path parent = folder.toAbsolutePath().getParent();
            if (parent == null) {
                // The drive itself is gone.
                throw new NoSuchFileException(null);
            }
            make(parent);
            disk.makeFolder(folder);
            disk.forceFolder(parent);
        }
    }
}
