package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.steadyground.cli.sample.Sample;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.entry.NotSaved;
import app.steadyground.entry.Revision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveAllTest {
    @TempDir
    private Path temp;

    @Test
    void manyAtOnceGiveTheSameFilesAsOneByOne() throws Exception {
        WorkbookFolder one = create("one");
        WorkbookFolder all = create("all");
        for (Revision revision : revisions(one)) {
            one.save(revision);
        }
        all.saveAll(revisions(all).iterator());
        assertEquals(files("one"), files("all"));
    }

    @Test
    void whatCannotBeSavedIsSaid() throws Exception {
        WorkbookFolder folder = create("gone");
        List<Revision> revisions = revisions(folder);
        Files.delete(temp.resolve("gone/entries"));
        NotSaved e = assertThrows(NotSaved.class, () -> folder.saveAll(revisions.iterator()));
        assertEquals(NotSaved.Reason.FOLDER_GONE, e.reason());
    }

    private WorkbookFolder create(String name) throws FolderProblem {
        return WorkbookFolder.create(temp.resolve(name), new GuideRef("trust", "1.0.0"), Ids.seeded(1), Instant.EPOCH);
    }

    private static List<Revision> revisions(WorkbookFolder folder) {
        List<Revision> revisions = new ArrayList<>();
        new Sample(GuideFiles.bundled(), folder.info(), 10, 5).forEachRemaining(revisions::addAll);
        return revisions;
    }

    private Map<String, String> files(String name) throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(temp.resolve(name).resolve("entries"))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
