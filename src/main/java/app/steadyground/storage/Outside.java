package app.steadyground.storage;

import java.io.IOException;
import java.nio.file.Path;

/** Whether a place that may not be there yet lies in a folder, links resolved as far as the place is there. */
final class Outside {
    private Outside() {
    }

    static boolean isInside(Disk disk, Path place, Path folder) {
        Path at = place.toAbsolutePath().normalize();
        Path there = at;
        while (there != null) {
            try {
                Path real = disk.real(there).resolve(there.relativize(at)).normalize();
                return real.startsWith(real(disk, folder));
            } catch (IOException e) {
                there = there.getParent();
            }
        }
        return at.startsWith(folder.toAbsolutePath().normalize());
    }

    private static Path real(Disk disk, Path folder) {
        try {
            return disk.real(folder);
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
