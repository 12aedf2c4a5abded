package app.steadyground.storage;

import app.steadyground.entry.Ids;
import app.steadyground.entry.Revision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A workbook in a test's own folder. */
final class TestFolder {
    final Path path;
    final WorkbookFolder workbook;

    TestFolder(Path temp) throws FolderProblem {
        this(temp, new RealDisk());
    }

    TestFolder(Path temp, Disk disk) throws FolderProblem {
        path = temp.resolve("My workbook");
        workbook = new FolderDoor(disk).create(path, Samples.GUIDE, Ids.seeded(1), Samples.NOW);
    }

    Path entries() {
        return path.resolve("entries");
    }

    Path file(Revision revision) {
        return entries().resolve(RevisionName.of(revision).toString());
    }

    Revision revision(int n, String sitting, String text) {
        return revision(Samples.ITEM, n, sitting, Map.of(), text);
    }

    Revision revision(String item, int n, String sitting, Map<String, Integer> replaces, String text) {
        return Samples.revision(workbook.info().id(), item, n, sitting, replaces, text);
    }

    /** Name to content, of every file below the folder. */
    Map<String, String> snapshot() throws IOException {
        return snapshot(path);
    }

    static Map<String, String> snapshot(Path path) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(path)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                all.put(path.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all;
    }
}
