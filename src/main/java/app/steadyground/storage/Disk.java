package app.steadyground.storage;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * All that is asked of the disk. Tests put one underneath that fails. No call follows a symbolic link in the last
 * name of its path. Safe for use by several threads.
 */
interface Disk {

    enum Kind { FILE, FOLDER, LINK, OTHER, NOTHING }

    /** @param size in bytes; of a file only */
    record Thing(Kind kind, long size) {
    }

    /** @throws IOException if it cannot be told, which is not the same as {@link Kind#NOTHING} */
    Thing look(Path path) throws IOException;

    /** As {@link #look}, of the kind alone. */
    default Kind kind(Path path) throws IOException {
        return look(path).kind();
    }

    /** Absolute and without links. @throws IOException if there is nothing */
    Path real(Path path) throws IOException;

    /** Names in a folder, in no order. */
    List<String> names(Path folder) throws IOException;

    byte[] read(Path file) throws IOException;

    /** Opens a file that may be too large to be read at once. */
    default OpenFile open(Path file) throws IOException {
        return OpenFile.of(read(file));
    }

    /** A new folder that only its owner may enter, where the system knows owners. */
    void makeFolder(Path folder) throws IOException;

    /** A new file that only its owner may read. @throws IOException also if there is something of this name */
    NewFile create(Path file) throws IOException;

    /** Gives a file or a folder its new name, at once or not at all. @throws IOException also if there is something of this name */
    void move(Path from, Path to) throws IOException;

    /** As {@link #move}, in place of a file that may be there. Never used on what holds revisions. */
    void moveOver(Path from, Path to) throws IOException;

    /** Makes names in a folder last through a loss of power. Nothing where the system has no such thing. */
    void forceFolder(Path folder) throws IOException;

    /** A file, or a folder that is empty. */
    void delete(Path file) throws IOException;

    /** Bytes that can still be written, as far as the system knows. */
    long space(Path folder) throws IOException;

    boolean isReadOnly(Path folder) throws IOException;

    /** A file being read, at any place of it. */
    interface OpenFile extends Closeable {

        long size() throws IOException;

        /** @throws IOException also if the file ends before so many bytes */
        byte[] read(long from, int length) throws IOException;

        /** A file of these bytes. */
        static OpenFile of(byte[] bytes) {
            return new OpenFile() {
                @Override
                public long size() {
                    return bytes.length;
                }

                @Override
                public byte[] read(long from, int length) throws IOException {
                    if (from < 0 || length < 0 || from + length > bytes.length) {
                        throw new EOFException();
                    }
                    return Arrays.copyOfRange(bytes, (int) from, (int) from + length);
                }

                @Override
                public void close() {
                }
            };
        }
    }

    /** A file being written. */
    interface NewFile extends Closeable {

        void write(byte[] bytes) throws IOException;

        /**
         * Makes what was written last through a loss of power. After it has failed once it must not be called
         * again.
         */
        void force() throws IOException;
    }
}
