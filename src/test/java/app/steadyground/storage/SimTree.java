package app.steadyground.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The folders and files of the simulated disk, found by their paths. */
record SimTree(SimFolder root) {
    static final Path ROOT = Path.of("").toAbsolutePath().getRoot();

    SimTree after(Loss loss) {
        return new SimTree(root.after(loss));
    }

    boolean isLasting(Path file, byte[] bytes) {
        SimThing at = root;
        for (Path name : file) {
            at = at instanceof SimFolder folder ? folder.forced.get(name.toString()) : null;
        }
        return at instanceof SimThing.File is && Arrays.equals(is.forced, bytes);
    }

    Map<Path, byte[]> files() {
        Map<Path, byte[]> all = new HashMap<>();
        collect(ROOT, root, all);
        return all;
    }

    private static void collect(Path path, SimThing thing, Map<Path, byte[]> into) {
        switch (thing) {
            case SimThing.File file -> into.put(path, file.now);
            case SimFolder folder -> folder.now.forEach((name, t) -> collect(path.resolve(name), t, into));
        }
    }

    SimThing at(Path path) {
        SimThing at = root;
        for (Path name : path) {
            at = at instanceof SimFolder folder ? folder.now.get(name.toString()) : null;
        }
        return at;
    }

    SimFolder folder(Path path) throws IOException {
        if (at(path) instanceof SimFolder folder) {
            return folder;
        }
        throw new NoSuchFileException("no folder");
    }

    SimThing.File file(Path path) throws IOException {
        if (at(path) instanceof SimThing.File file) {
            return file;
        }
        throw new NoSuchFileException("no file");
    }

    void requireFree(Path path) throws IOException {
        if (at(path) != null) {
            throw new FileAlreadyExistsException("there");
        }
    }

    void rename(Path from, Path to) throws IOException {
        SimThing thing = at(from);
        if (thing == null) {
            throw new NoSuchFileException("nothing to move");
        }
        SimFolder source = folder(from.getParent());
        SimFolder target = folder(to.getParent());
        if (source == target) {
            source.change(from.getFileName().toString(), to.getFileName().toString(), thing);
        } else {
            target.change(null, to.getFileName().toString(), thing);
            source.change(from.getFileName().toString(), null, null);
        }
    }
}
