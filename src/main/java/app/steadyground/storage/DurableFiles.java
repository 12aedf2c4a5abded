package app.steadyground.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Writes files so that they are whole or not there, whatever happens meanwhile: temp file beside, force, move, force
 * of the folder, read back.
 */
final class DurableFiles {
    private final Disk disk;

    DurableFiles(Disk disk) {
        this.disk = disk;
    }

    /** How far a write had come when it failed. */
    static final class Failed extends Exception {
        private final boolean named;
        private final boolean differs;

        private Failed(IOException cause, boolean named, boolean differs) {
            super(cause);
            this.named = named;
            this.differs = differs;
        }

        /** Whether there may be a file of the final name now. */
        boolean isNamed() {
            return named;
        }

        /** Whether the disk gave back other bytes than it was given. */
        boolean isDifferent() {
            return differs;
        }

        @Override
        public synchronized IOException getCause() {
            return (IOException) super.getCause();
        }
    }

    /** A file of a new name. Never replaces one. */
    void writeNew(Path file, byte[] bytes) throws Failed {
        write(file, bytes, false);
    }

    /** A file that may be there already, such as the settings. */
    void writeOver(Path file, byte[] bytes) throws Failed {
        write(file, bytes, true);
    }

    /**
     * Puts other bytes of the same meaning in the place of a file. The new ones have been read back before the old ones go,
     * so one of them is there whatever happens.
     */
    void replace(Path file, byte[] bytes) throws Failed {
        write(file, bytes, true, true);
    }

    private void write(Path file, byte[] bytes, boolean over) throws Failed {
        write(file, bytes, over, false);
    }

    private void write(Path file, byte[] bytes, boolean over, boolean dear) throws Failed {
        Path temp = file.resolveSibling(TempNames.of(file.getFileName().toString()));
        boolean named = false;
        try {
            fill(temp, bytes);
            if (dear && !Arrays.equals(bytes, disk.read(temp))) {
                throw new IOException("Read back differs");
            }
            // From here on nobody can tell: a drive may report a failure and still have done it.
            named = true;
            if (over) {
                disk.moveOver(temp, file);
            } else {
                disk.move(temp, file);
            }
            disk.forceFolder(file.getParent());
            if (!Arrays.equals(bytes, disk.read(file))) {
                throw new Failed(new IOException("Read back differs"), true, true);
            }
        } catch (IOException e) {
            remove(temp);
            throw new Failed(e, named, false);
        }
    }

    private void fill(Path temp, byte[] bytes) throws IOException {
        try (Disk.NewFile out = disk.create(temp)) {
            out.write(bytes);
            out.force();
        }
    }

    private void remove(Path temp) {
        try {
            disk.delete(temp);
        } catch (IOException e) {
            // It was never made, or has moved on, or stays until this process is gone.
        }
    }
}
