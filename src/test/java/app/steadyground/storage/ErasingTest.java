package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Ids;
import app.steadyground.entry.NotSaved;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Stamp;
import app.steadyground.entry.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Erased is erased, whatever interrupts it, and nothing else is. */
class ErasingTest {
    private static final String OTHER = Ids.seeded(9).item();

    @TempDir
    Path temp;
    private final FaultyDisk disk = new FaultyDisk();
    private TestFolder folder;
    private Rescue rescue;
    private Revision first;
    private Revision second;
    private Revision tombstone;
    private Revision bystander;

    @BeforeEach
    void writeAndErase() throws Exception {
        folder = new TestFolder(temp, disk);
        rescue = new Rescue(disk, temp.resolve("state"), folder.path, folder.workbook.info());
        first = folder.revision(3, "aaaaaaaa", "the first words");
        second = folder.revision(Samples.ITEM, 5, "bbbbbbbb", Map.of("aaaaaaaa", 3), "later words");
        bystander = folder.revision(OTHER, 1, "cccccccc", Map.of(), "another entry");
        for (Revision revision : List.of(first, second, bystander)) {
            folder.workbook.save(revision);
        }
        tombstone = erasing(6, Map.of("aaaaaaaa", 3, "bbbbbbbb", 5));
    }

    private Revision erasing(int n, Map<String, Integer> covers) {
        return new Revision(second.header(), new Stamp(n, "dddddddd"), covers, second.saved(), true, Map.of(), 1, 1, Map.of());
    }

    private Workbook read() throws FolderProblem {
        return folder.workbook.read(Progress.NONE);
    }

    private List<String> clear() throws FolderProblem {
        return folder.workbook.clearErased(List.of(Samples.ITEM), rescue);
    }

    @Test
    void filesAndRescueCopyGoAndTheTombstoneStays() throws Exception {
        rescue.keep(second);
        folder.workbook.save(tombstone);
        assertEquals(List.of(Samples.ITEM), read().erased());
        assertEquals(List.of(), clear());
        assertEquals(List.of(tombstone), folder.workbook.revisions(Samples.ITEM));
        assertEquals(List.of(), rescue.waiting());
        assertEquals(List.of(bystander), read().entries().stream().map(e -> read(e.id())).toList());
        assertEquals(List.of(), read().deleted());
    }

    private Revision read(String item) {
        try {
            return folder.workbook.revisions(item).getFirst();
        } catch (FolderProblem e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aCopyThatASyncToolPutAsideGoesToo() throws Exception {
        Path aside = folder.entries().resolve("second (conflicted copy).json");
        Files.copy(folder.file(second), aside);
        Path ofAnother = Files.copy(folder.file(bystander), folder.entries().resolve("other (conflicted copy).json"));
        folder.workbook.save(tombstone);
        assertEquals(List.of(), clear());
        assertFalse(Files.exists(aside));
        assertTrue(Files.exists(ofAnother));
    }

    @Test
    void withoutATombstoneOnTheDiskNothingGoes() throws Exception {
        Map<String, String> before = folder.snapshot();
        assertEquals(2, clear().size());
        assertEquals(before, folder.snapshot());
    }

    @Test
    void whatWasWrittenElsewhereMeanwhileIsInTheTrash() throws Exception {
        folder.workbook.save(tombstone);
        Revision elsewhere = folder.revision(Samples.ITEM, 6, "eeeeeeee", Map.of("aaaaaaaa", 3, "bbbbbbbb", 5), "written offline");
        folder.workbook.save(elsewhere);
        assertEquals(List.of(folder.file(elsewhere).getFileName().toString()), clear());
        assertEquals(List.of(Samples.ITEM), read().deleted().stream().map(e -> e.id()).toList());
        assertEquals(elsewhere.answers(), read().deleted().getFirst().answers());
        assertFalse(read().entries().stream().anyMatch(e -> e.id().equals(Samples.ITEM)));
    }

    @Test
    void whatASyncToolBringsBackIsNoEntry() throws Exception {
        folder.workbook.save(tombstone);
        clear();
        folder.workbook.save(second);
        assertTrue(read().deleted().isEmpty());
        assertEquals(1, read().entries().size());
        assertEquals(List.of(), clear());
        assertFalse(Files.exists(folder.file(second)));
    }

    @Test
    void aDamagedFileThatTheTombstoneCoversGoesToo() throws Exception {
        Files.writeString(folder.file(first), "{ half");
        folder.workbook.save(tombstone);
        assertEquals(List.of(), clear());
        assertFalse(Files.exists(folder.file(first)));
    }

    @Test
    void interruptedAnywhereItIsFinishedLater() throws Exception {
        rescue.keep(second);
        folder.workbook.save(tombstone);
        int operations = count();
        for (int at = 0; at < operations; at++) {
            folder.workbook.save(first);
            folder.workbook.save(second);
            rescue.keep(second);
            disk.failAt(at, true, () -> new IOException("Input/output error"));
            try {
                assertFalse(clear().isEmpty(), "It was not done, and says so");
            } catch (FolderProblem e) {
                // That is said as well.
            }
            disk.heal();
            assertTrue(Files.exists(folder.file(tombstone)) && Files.exists(folder.file(bystander)));
            assertEquals(List.of(Samples.ITEM), read().erased());
            assertEquals(List.of(), clear(), "at operation " + at);
            assertEquals(List.of(tombstone), folder.workbook.revisions(Samples.ITEM));
        }
    }

    private int count() throws FolderProblem {
        disk.failAt(Integer.MAX_VALUE, false, IOException::new);
        clear();
        return disk.operations.size();
    }

    @Test
    void aTombstoneThatIsNotSavedErasesNothing() throws Exception {
        Map<String, String> before = folder.snapshot();
        disk.failAt(0, true, () -> new IOException("No space left on device"));
        boolean saved = true;
        try {
            folder.workbook.save(tombstone);
        } catch (NotSaved e) {
            saved = false;
        }
        disk.heal();
        assertFalse(saved);
        assertEquals(before, folder.snapshot());
    }
}
