package app.steadyground.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Passes everything on, for disks on which a program seems to leave something out. */
class WrongDisk implements Disk {
    final Disk disk;

    WrongDisk(Disk disk) {
        this.disk = disk;
    }

    /** As if the program never forced a file. */
    static Disk withoutForce(Disk disk) {
        return new WrongDisk(disk) {
            @Override
            public NewFile create(Path file) throws IOException {
                NewFile out = disk.create(file);
                return new Through(out) {
                    @Override
                    public void force() {
                        // Left out.
                    }
                };
            }
        };
    }

    /** As if the program never forced a folder. */
    static Disk withoutFolderForce(Disk disk) {
        return new WrongDisk(disk) {
            @Override
            public void forceFolder(Path folder) {
                // Left out.
            }
        };
    }

    @Override
    public Thing look(Path path) throws IOException {
        return disk.look(path);
    }

    @Override
    public Path real(Path path) throws IOException {
        return disk.real(path);
    }

    @Override
    public List<String> names(Path folder) throws IOException {
        return disk.names(folder);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return disk.read(file);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        disk.makeFolder(folder);
    }

    @Override
    public NewFile create(Path file) throws IOException {
        return disk.create(file);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        disk.move(from, to);
    }

    @Override
    public void moveOver(Path from, Path to) throws IOException {
        disk.moveOver(from, to);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        disk.forceFolder(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
    }

    @Override
    public long space(Path folder) throws IOException {
        return disk.space(folder);
    }

    @Override
    public boolean isReadOnly(Path folder) throws IOException {
        return disk.isReadOnly(folder);
    }

    /** A file that passes everything on. */
    static class Through implements NewFile {
        private final NewFile out;

        Through(NewFile out) {
            this.out = out;
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            out.write(bytes);
        }

        @Override
        public void force() throws IOException {
            out.force();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
