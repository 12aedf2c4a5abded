package app.steadyground.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The real disk, failing where a test wants it to. */
final class FaultyDisk implements Disk {
    private final Disk real = new RealDisk();
    /** Operations that change something or make it last, in order. */
    final List<String> operations = new ArrayList<>();
    private int failAt = Integer.MAX_VALUE;
    private boolean lasting;
    private Supplier<IOException> failure = () -> new IOException("Input/output error");
    private boolean garbles;

    /** @param operation counted from 0, from now on */
    void failAt(int operation, boolean forEver, Supplier<IOException> with) {
        operations.clear();
        failAt = operation;
        lasting = forEver;
        failure = with;
    }

    void heal() {
        failAt(Integer.MAX_VALUE, false, failure);
        garbles = false;
    }

    /** Gives back other bytes than were written. */
    void garble() {
        garbles = true;
    }

    private synchronized void act(String operation) throws IOException {
        operations.add(operation);
        int at = operations.size() - 1;
        if (at == failAt || lasting && at > failAt) {
            throw failure.get();
        }
    }

    @Override
    public Thing look(Path path) throws IOException {
        return real.look(path);
    }

    @Override
    public Path real(Path path) throws IOException {
        return real.real(path);
    }

    @Override
    public List<String> names(Path folder) throws IOException {
        return real.names(folder);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        act("read");
        byte[] bytes = real.read(file);
        if (garbles) {
            bytes[bytes.length / 2] ^= 1;
        }
        return bytes;
    }

    @Override
    public OpenFile open(Path file) throws IOException {
        act("open");
        OpenFile in = real.open(file);
        return new OpenFile() {
            @Override
            public long size() throws IOException {
                return in.size();
            }

            @Override
            public byte[] read(long from, int length) throws IOException {
                act("read");
                return in.read(from, length);
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        act("makeFolder");
        real.makeFolder(folder);
    }

    @Override
    public NewFile create(Path file) throws IOException {
        act("create");
        NewFile out = real.create(file);
        return new NewFile() {
            @Override
            public void write(byte[] bytes) throws IOException {
                act("write");
                out.write(bytes);
            }

            @Override
            public void force() throws IOException {
                act("force");
                out.force();
            }

            @Override
            public void close() throws IOException {
                out.close();
                act("close");
            }
        };
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        act("move");
        real.move(from, to);
    }

    @Override
    public void moveOver(Path from, Path to) throws IOException {
        act("moveOver");
        real.moveOver(from, to);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        act("forceFolder");
        real.forceFolder(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        act("delete");
        real.delete(file);
    }

    @Override
    public long space(Path folder) throws IOException {
        return real.space(folder);
    }

    @Override
    public boolean isReadOnly(Path folder) throws IOException {
        return real.isReadOnly(folder);
    }
}
