package app.steadyground.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes many new files last all together at the end: asking for each by itself takes most of the time of writing
 * thousands. Until {@link #settle} has returned, nothing written here may be called saved. One thread.
 */
final class LaterDisk extends RealDisk {
    private final List<Path> files = new ArrayList<>();
    private final Set<Path> folders = new LinkedHashSet<>();

    @Override
    public NewFile create(Path file) throws IOException {
        NewFile now = super.create(file);
        return new NewFile() {
            @Override
            public void write(byte[] bytes) throws IOException {
                now.write(bytes);
            }

            @Override
            public void force() {
                // Later: the file is remembered when it gets its name.
            }

            @Override
            public void close() throws IOException {
                now.close();
            }
        };
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        super.move(from, to);
        files.add(to);
    }

    @Override
    public void forceFolder(Path folder) {
        folders.add(folder);
    }

    /** Makes everything that was written last through a loss of power. */
    void settle() throws IOException {
        for (Path file : files) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        for (Path folder : folders) {
            super.forceFolder(folder);
        }
    }
}
