package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Fault;
import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    @TempDir
    Path temp;
    private TestFolder folder;
    private Revision first;
    private FolderWatch watch;

    @BeforeEach
    void begin() throws Exception {
        folder = new TestFolder(temp);
        first = folder.revision(1, "aaaaaaaa", "there from the beginning");
        folder.workbook.save(first);
        watch = folder.workbook.watch();
    }

    private Revision arrive(int n, String sitting) throws Exception {
        Revision revision = folder.revision(Samples.ITEM, n, sitting, Map.of("aaaaaaaa", 1), "from elsewhere");
        folder.workbook.save(revision);
        return revision;
    }

    private List<Revision> arrived() throws FolderProblem {
        return watch.look().arrived();
    }

    @Test
    void onlyWhatIsNewIsNews() throws Exception {
        assertTrue(watch.look().isNothing());
        Revision revision = arrive(2, "bbbbbbbb");
        Files.writeString(folder.entries().resolve(".half.tmp"), "{");
        assertEquals(List.of(revision), arrived());
        assertTrue(watch.look().isNothing());
    }

    @Test
    void aFileThatIsStillBeingWrittenIsWaitedFor() throws Exception {
        Revision revision = folder.revision(Samples.ITEM, 2, "bbbbbbbb", Map.of("aaaaaaaa", 1), "from elsewhere");
        byte[] bytes = RevisionJson.write(revision);
        Path file = folder.file(revision);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertTrue(watch.look().isNothing());
        assertTrue(watch.look().isNothing());
        Files.write(file, bytes);
        assertEquals(List.of(revision), arrived());
    }

    @Test
    void aFileThatNeverBecomesWholeIsNamedOnce() throws Exception {
        String name = folder.file(folder.revision(2, "bbbbbbbb", "x")).getFileName().toString();
        Files.writeString(folder.entries().resolve(name), "{ half");
        List<Fault> faults = List.of();
        for (int i = 0; i < 40 && faults.isEmpty(); i++) {
            faults = watch.look().faults();
        }
        assertEquals(List.of(new Fault("entries/" + name, Problem.NOT_JSON)), faults);
        assertTrue(watch.look().isNothing());
    }

    @Test
    void whatIsMissingTwiceIsGoneAndWhatComesBackIsNews() throws Exception {
        Path file = folder.file(first);
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        assertTrue(watch.look().isNothing(), "It may only be on its way");
        assertEquals(List.of(new FolderWatch.Missing(first.item(), first.stamp())), watch.look().gone());
        assertTrue(watch.look().isNothing());
        Files.write(file, bytes);
        assertEquals(List.of(first), arrived());
    }

    @Test
    void aFileThatIsReplacedIsNotGone() throws Exception {
        Path file = folder.file(first);
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        assertTrue(watch.look().isNothing());
        Files.write(file, bytes);
        assertTrue(watch.look().isNothing());
        assertTrue(watch.look().isNothing());
    }

    @Test
    void aFolderThatIsNotThereIsNoNewsAboutItsEntries() throws Exception {
        Path away = Files.move(folder.entries(), temp.resolve("away"));
        assertThrows(FolderProblem.class, watch::look);
        assertThrows(FolderProblem.class, watch::look);
        Files.move(away, folder.entries());
        assertTrue(watch.look().isNothing());
    }

    @Test
    void anotherWorkbookInItsPlaceIsNotLookedInto() throws Exception {
        Files.move(folder.path, temp.resolve("away"));
        WorkbookFolder other = WorkbookFolder.create(folder.path, Samples.GUIDE, app.steadyground.entry.Ids.seeded(77), Samples.NOW);
        assertEquals(folder.path, other.folder());
        assertThrows(FolderProblem.class, watch::look);
    }
}
