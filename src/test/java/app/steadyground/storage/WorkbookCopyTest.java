package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the whole workbook, whatever the disk does meanwhile. */
class WorkbookCopyTest {
    @TempDir
    private Path temp;
    private final FaultyDisk disk = new FaultyDisk();
    private TestFolder folder;
    private Path to;

    @BeforeEach
    void aWorkbook() throws Exception {
        folder = new TestFolder(temp, disk);
        folder.workbook.save(folder.revision(1, "1f2e3d4c", "one"));
        folder.workbook.save(folder.revision(Samples.OTHER_ITEM, 1, "0c9b0c9b", Map.of(), "two"));
        to = temp.resolve("copies").resolve("Copy");
    }

    private WorkbookCopy.Copied copy(Revision... unsaved) throws BackupProblem {
        return new WorkbookCopy(folder.workbook).copy(to, List.of(unsaved), Progress.NONE);
    }

    @Test
    void aCopyIsTheSameByteForByte() throws Exception {
        Files.writeString(folder.entries().resolve("damaged.json"), "{");
        WorkbookCopy.Copied copied = copy();
        assertEquals(folder.snapshot(), TestFolder.snapshot(copied.folder()));
        assertEquals(List.of(), copied.missing());
        assertTrue(copied.whole());
        assertEquals(folder.workbook.info(), WorkbookFolder.open(to).info());
    }

    @Test
    void whatIsNotOursStaysBehind() throws Exception {
        Map<String, String> before = folder.snapshot();
        Files.writeString(folder.path.resolve("diary.txt"), "foreign");
        Files.writeString(folder.entries().resolve(".half.json.1-00000000.tmp"), "unfinished");
        Files.createSymbolicLink(folder.entries().resolve("link.json"), folder.path.resolve("diary.txt"));
        Files.writeString(folder.entries().resolve("con.json"), "a name that Windows cannot hold");
        assertEquals(List.of("entries/con.json", "entries/link.json"), copy().missing());
        assertEquals(before, TestFolder.snapshot(to));
    }

    @Test
    void unsavedRevisionsAreInTheCopyOnly() throws Exception {
        Revision unsaved = folder.revision(2, "1f2e3d4c", "newer");
        Map<String, String> before = folder.snapshot();
        copy(unsaved);
        assertEquals(before, folder.snapshot());
        assertEquals(List.of(unsaved), WorkbookFolder.open(to).read(Progress.NONE).heads(Samples.ITEM));
    }

    @Test
    void aTornFileDoesNotTakeThePlaceOfAnUnsavedRevision() throws Exception {
        Revision unsaved = folder.revision(2, "1f2e3d4c", "newer");
        Files.writeString(folder.file(unsaved), "{ torn");
        copy(unsaved);
        assertEquals(List.of(unsaved), WorkbookFolder.open(to).read(Progress.NONE).heads(Samples.ITEM));
    }

    @Test
    void whereTheFolderIsGoneTheWordsAreCopiedAllTheSame() throws Exception {
        Revision unsaved = folder.revision(2, "1f2e3d4c", "newer");
        Files.move(folder.path, temp.resolve("unplugged"));
        WorkbookCopy.Copied copied = copy(unsaved);
        assertFalse(copied.whole());
        assertEquals(List.of(unsaved), WorkbookFolder.open(to).read(Progress.NONE).heads(Samples.ITEM));
    }

    @Test
    void nothingThatIsThereIsReplaced() throws Exception {
        Files.createDirectories(to);
        Files.writeString(to.resolve("mine.txt"), "mine");
        assertEquals(BackupProblem.Kind.NOT_EMPTY, assertThrows(BackupProblem.class, this::copy).kind());
        assertEquals(List.of("mine.txt"), List.of(to.toFile().list()));
        Files.delete(to.resolve("mine.txt"));
        copy();
        to = to.resolveSibling("file");
        Files.writeString(to, "mine");
        assertEquals(BackupProblem.Kind.EXISTS, assertThrows(BackupProblem.class, this::copy).kind());
        to = folder.entries().resolve("deep").resolve("copy");
        assertEquals(BackupProblem.Kind.INSIDE, assertThrows(BackupProblem.class, this::copy).kind());
    }

    @Test
    void afterAFailureAnywhereThereIsNoHalfCopy() throws Exception {
        Map<String, String> before = folder.snapshot();
        to = temp.resolve("Copy");
        disk.heal();
        copy();
        List<String> steps = List.copyOf(disk.operations);
        int failures = 0;
        for (int step = 0; step < steps.size(); step++) {
            to = temp.resolve("Copy " + step);
            disk.failAt(step, false, () -> new IOException("Input/output error"));
            try {
                WorkbookCopy.Copied copied = copy();
                assertEquals("read", steps.get(step), "only what cannot be read may be missing");
                assertFalse(copied.missing().isEmpty() && TestFolder.snapshot(to).equals(before) && !copied.whole());
            } catch (BackupProblem e) {
                failures++;
                assertTrue(Files.notExists(to) || TestFolder.snapshot(to).equals(before));
                assertTrue(disk.operations.stream().filter("force"::equals).count() <= steps.stream().filter("force"::equals).count());
            }
            disk.heal();
            assertEquals(before, folder.snapshot());
            assertEquals(0, temp.toFile().list((d, n) -> n.endsWith(".tmp")).length, steps.get(step));
        }
        assertTrue(failures > steps.size() / 2, failures + " of " + steps.size());
    }

    @Test
    void otherBytesGivenBackAreNoCopy() {
        disk.garble();
        assertThrows(BackupProblem.class, this::copy);
        assertTrue(Files.notExists(to));
    }

    @Test
    void stoppedItLeavesNothing() {
        Progress stopped = new Progress() {
            private int steps;

            @Override
            public void step(int done, int total) {
                steps++;
            }

            @Override
            public boolean isCancelled() {
                return steps > 2;
            }
        };
        assertThrows(java.util.concurrent.CancellationException.class,
                () -> new WorkbookCopy(folder.workbook).copy(to, List.of(), stopped));
        assertEquals(0, to.getParent().toFile().list().length);
    }
}
