package app.steadyground.storage;

import java.io.IOException;
import java.nio.file.Path;

/** A disk on which there is one file. */
final class OneFile extends WrongDisk {
    static final Path PATH = SimDisk.ROOT.resolve("one");

    private final byte[] bytes;

    OneFile(byte[] bytes) {
        super(new SimDisk());
        this.bytes = bytes;
    }

    @Override
    public Thing look(Path path) {
        return new Thing(Kind.FILE, bytes.length);
    }

    @Override
    public Path real(Path path) {
        return path;
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return bytes;
    }
}
