package app.steadyground.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Files, and whole folders, that were written outside the workbook: what they are like, so that they can be told apart from what
 * lies there later, and taken away. No link is followed. Every call blocks and may take seconds.
 */
public final class Outlying {
    private static final int CHUNK = 1 << 16;

    private final Disk disk;

    public Outlying() {
        this(new RealDisk());
    }

    Outlying(Disk disk) {
        this.disk = disk;
    }

    /** @param bytes of all its files; {@code sum} over their names and contents */
    public record Print(long bytes, String sum) {
    }

    /** How it stands with a place. AS_SIZED: it looks as it was written, as far as one can tell without reading it. */
    public enum State { AS_SIZED, OTHER, GONE, UNKNOWN }

    public Print print(Path path) throws IOException {
        MessageDigest sum = Sum.sha256();
        long bytes = 0;
        for (Path file : files(path)) {
            sum.update((path.relativize(file) + "\n").getBytes(StandardCharsets.UTF_8));
            bytes += add(file, sum);
        }
        return new Print(bytes, HexFormat.of().formatHex(sum.digest()));
    }

    private long add(Path file, MessageDigest sum) throws IOException {
        try (Disk.OpenFile open = disk.open(file)) {
            for (long at = 0; at < open.size(); at += CHUNK) {
                sum.update(open.read(at, (int) Math.min(CHUNK, open.size() - at)));
            }
            return open.size();
        }
    }

    /** The file, or all files in the folder, in an order that is always the same. */
    private List<Path> files(Path path) throws IOException {
        return switch (disk.kind(path)) {
            case FILE -> List.of(path);
            case FOLDER -> {
                List<Path> all = new ArrayList<>();
                for (String name : disk.names(path).stream().sorted().toList()) {
                    all.addAll(files(path.resolve(name)));
                }
                yield all;
            }
            case LINK, OTHER, NOTHING -> throw new IOException("Neither a file nor a folder");
        };
    }

    public State state(Path path, long bytes) {
        try {
            Disk.Thing thing = disk.look(path);
            return switch (thing.kind()) {
                case NOTHING -> State.GONE;
                case FILE -> thing.size() == bytes ? State.AS_SIZED : State.OTHER;
                case FOLDER -> State.AS_SIZED;
                case LINK, OTHER -> State.OTHER;
            };
        } catch (IOException e) {
            return State.UNKNOWN;
        }
    }

    /**
     * Deletes what is exactly as it was written, and nothing else.
     *
     * @param not a folder that stays, whatever is asked: the workbook that is open
     * @return false if something else is there, or nothing: then nothing was touched
     * @throws IOException if it could not be read, or not be deleted whole
     */
    public boolean delete(Path path, Print print, Path not) throws IOException {
        if (state(path, print.bytes()) != State.AS_SIZED || isAround(path, not) || !print(path).equals(print)) {
            return false;
        }
        remove(path);
        // There is one: no system lets its root be deleted.
        disk.forceFolder(path.toAbsolutePath().getParent());
        return true;
    }

    private boolean isAround(Path path, Path not) throws IOException {
        return disk.real(not).startsWith(disk.real(path));
    }

    private void remove(Path path) throws IOException {
        if (disk.kind(path) == Disk.Kind.FOLDER) {
            for (String name : disk.names(path)) {
                remove(path.resolve(name));
            }
        }
        disk.delete(path);
    }
}
