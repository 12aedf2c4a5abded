package app.steadyground.storage;

import java.io.IOException;
import java.nio.file.Path;

/** Keeps copies and backups out of workbooks, where only what was written belongs. */
final class Outside {
    private Outside() {
    }

    /** Whether a place, which may not be there yet, is a workbook's folder or lies in one; links are looked through. */
    static boolean isInWorkbook(Disk disk, Path place) {
        FolderDoor door = new FolderDoor(disk);
        for (Path at = resolved(disk, place); at != null; at = at.getParent()) {
            if (door.isWorkbook(at)) {
                return true;
            }
        }
        return false;
    }

    private static Path resolved(Disk disk, Path place) {
        Path given = place.toAbsolutePath().normalize();
        for (Path there = given; there != null; there = there.getParent()) {
            try {
                return disk.real(there).resolve(there.relativize(given)).normalize();
            } catch (IOException e) {
                // Not there yet: the folder above it may be.
            }
        }
        return given;
    }
}
