package app.steadyground.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Silently keeps another byte than it was given, in every third file. The program that leaves out the read-back sees,
 * after a rename, what it wrote.
 */
final class GarblingDisk extends WrongDisk {
    private final boolean leavesOutReadBack;
    private final Map<Path, byte[]> written = new HashMap<>();
    private int files;

    GarblingDisk(Disk disk, boolean leavesOutReadBack) {
        super(disk);
        this.leavesOutReadBack = leavesOutReadBack;
    }

    @Override
    public NewFile create(Path file) throws IOException {
        NewFile out = disk.create(file);
        boolean garbles = files++ % 3 == 2;
        return new Through(out) {
            @Override
            public void write(byte[] bytes) throws IOException {
                byte[] kept = bytes.clone();
                if (garbles) {
                    kept[kept.length / 2] ^= 1;
                }
                out.write(kept);
                written.put(file, bytes);
            }
        };
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        disk.move(from, to);
        written.put(to, written.remove(from));
    }

    @Override
    public byte[] read(Path file) throws IOException {
        byte[] seen = leavesOutReadBack ? written.remove(file) : null;
        return seen == null ? disk.read(file) : seen;
    }
}
