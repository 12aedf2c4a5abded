package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.NotSaved;
import app.steadyground.entry.NotSaved.Reason;
import app.steadyground.entry.Revision;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fails at each step of a save: what was there stays, and "saved" is never said. */
class SaveFaultsTest {
    private static final List<String> STEPS = List.of("read", "create", "write", "force", "close", "move", "forceFolder",
            "read");

    @TempDir
    Path temp;
    private final FaultyDisk disk = new FaultyDisk();
    private TestFolder folder;

    @BeforeEach
    void aWorkbookWithOneEntry() throws Exception {
        folder = new TestFolder(temp, disk);
        folder.workbook.save(folder.revision(1, "1f2e3d4c", "old"));
        disk.operations.clear();
    }

    private Reason reason(Supplier<IOException> failure) {
        disk.failAt(1, false, failure);
        return assertThrows(NotSaved.class, () -> folder.workbook.save(folder.revision(2, "1f2e3d4c", "new"))).reason();
    }

    @Test
    void aSaveTakesTheseStepsInThisOrder() throws Exception {
        folder.workbook.save(folder.revision(2, "1f2e3d4c", "new"));
        assertEquals(STEPS, disk.operations);
    }

    @Test
    void aFailureAtAnyStepHarmsNothing() throws Exception {
        Map<String, String> before = folder.snapshot();
        int n = 1;
        for (boolean lasting : new boolean[] {false, true}) {
            for (int step = 0; step < STEPS.size(); step++) {
                disk.failAt(step, lasting, () -> new IOException("Input/output error"));
                Revision revision = folder.revision(++n, "1f2e3d4c", "new");
                NotSaved failure = assertThrows(NotSaved.class, () -> folder.workbook.save(revision));
                assertEquals(step >= STEPS.indexOf("move"), failure.isNumberTaken(), STEPS.get(step));
                assertTrue(disk.operations.stream().filter("create"::equals).count() <= 1, "one attempt, one file");
                assertTrue(disk.operations.stream().filter("force"::equals).count() <= 1,
                        "a failed force is never repeated");
                disk.heal();
                Map<String, String> after = folder.snapshot();
                before.forEach((name, content) -> assertEquals(content, after.get(name)));
                assertEquals(0, folder.workbook.check(Progress.NONE).size());
            }
        }
        folder.workbook.save(folder.revision(++n, "1f2e3d4c", "newer"));
    }

    @Test
    void aTempFileIsRemovedAfterAFailure() throws Exception {
        disk.failAt(STEPS.indexOf("force"), false, () -> new IOException("Input/output error"));
        assertThrows(NotSaved.class, () -> folder.workbook.save(folder.revision(2, "1f2e3d4c", "new")));
        assertEquals(1, folder.entries().toFile().list().length);
    }

    @Test
    void otherBytesGivenBackAreNotASave() {
        disk.garble();
        assertEquals(Reason.READ_BACK_DIFFERS,
                assertThrows(NotSaved.class, () -> folder.workbook.save(folder.revision(2, "1f2e3d4c", "new")))
                .reason());
    }

    @Test
    void theReasonIsFoundOut() {
        assertEquals(Reason.DISK_FULL, reason(() -> new IOException("No space left on device")));
        assertEquals(Reason.DISK_FULL, reason(() -> new FileSystemException("x", null,
                "There is not enough space on the disk")));
        assertEquals(Reason.DISK_FULL, reason(() -> new IOException("Disk quota exceeded")));
        assertEquals(Reason.READ_ONLY, reason(() -> new FileSystemException("x", null, "Read-only file system")));
        assertEquals(Reason.DENIED, reason(() -> new AccessDeniedException("x")));
        assertEquals(Reason.IN_USE, reason(() -> new FileSystemException("x", null,
                "The process cannot access the file because it is being used by another process")));
        assertEquals(Reason.OTHER, reason(() -> new IOException("Input/output error")));
    }
}
