package app.steadyground.storage;

import app.steadyground.entry.NotSaved.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;

/** Finds out, for the person, why the disk did not take something. */
final class Reasons {
    private final Disk disk;

    Reasons(Disk disk) {
        this.disk = disk;
    }

    /** @param bytes how much there was to write */
    Reason of(IOException failure, Path folder, long bytes) {
        // The words of an exception are the system's, in its language; facts come first, words where there are no
        // facts.
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (!isFolder(folder)) {
            return Reason.FOLDER_GONE;
        }
        if (words.contains("no space") || words.contains("not enough space") || words.contains("quota")
                || isFull(folder, bytes)) {
            return Reason.DISK_FULL;
        }
        if (words.contains("read-only") || isReadOnly(folder)) {
            return Reason.READ_ONLY;
        }
        if (words.contains("used by another process") || words.contains("busy")) {
            return Reason.IN_USE;
        }
        return failure instanceof AccessDeniedException ? Reason.DENIED : Reason.OTHER;
    }

    private boolean isFolder(Path folder) {
        try {
            return disk.kind(folder) == Disk.Kind.FOLDER;
        } catch (IOException e) {
            return true;
        }
    }

    private boolean isFull(Path folder, long bytes) {
        try {
            return disk.space(folder) < bytes;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isReadOnly(Path folder) {
        try {
            return disk.isReadOnly(folder);
        } catch (IOException e) {
            return false;
        }
    }
}
