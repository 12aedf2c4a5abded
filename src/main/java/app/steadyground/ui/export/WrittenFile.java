package app.steadyground.ui.export;

import app.steadyground.export.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * A file that was made here, as it was left. Before the same goes into it once more it is looked at: somebody may have filled in
 * the form in the meantime.
 *
 * @param guarded by a password
 */
record WrittenFile(Path path, Kind kind, boolean guarded, FileTime changed, long size) {

    /** Nothing can be written there; the key of a sentence says why. */
    static final class NotThere extends RuntimeException {
        NotThere(String key) {
            super(key);
        }

        String key() {
            return getMessage();
        }
    }

    static WrittenFile of(Path file, Kind kind, boolean guarded) throws IOException {
        return new WrittenFile(file, kind, guarded, Files.getLastModifiedTime(file), Files.size(file));
    }

    /** @throws NotThere if it is not as it was left; one that is gone is no trouble */
    void check() {
        try {
            if (Files.exists(path) && !of(path, kind, guarded).equals(this)) {
                throw new NotThere("export.changed-since");
            }
        } catch (IOException e) {
            throw new NotThere("export.not-written");
        }
    }
}
