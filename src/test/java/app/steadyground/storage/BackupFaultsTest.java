package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fails at each step of a backup, a restore and an erasure: nothing old is touched, and nothing half is called done. */
class BackupFaultsTest {
    @TempDir
    private Path temp;
    private final FaultyDisk disk = new FaultyDisk();
    private TestFolder folder;
    private Path shelf;
    private Backups backups;
    private Path zip;
    private Map<String, String> before;

    private interface Act {
        void run(int number) throws BackupProblem;
    }

    @BeforeEach
    void aWorkbookWithABackup() throws Exception {
        folder = new TestFolder(temp, disk);
        folder.workbook.save(folder.revision(1, "1f2e3d4c", "one"));
        folder.workbook.save(folder.revision(Samples.OTHER_ITEM, 1, "0c9b0c9b", Map.of(), "two"));
        before = folder.snapshot();
        shelf = temp.resolve("Backups");
        backups = new Backups(disk, shelf, folder.workbook.info().id());
        zip = backups.make(folder.workbook, Samples.NOW, ZoneOffset.UTC, Progress.NONE).backup().file();
    }

    /** @return how often it failed */
    private int failEverywhere(Act act) throws Exception {
        Map<String, String> old = TestFolder.snapshot(shelf);
        disk.heal();
        act.run(0);
        int steps = disk.operations.size();
        int failures = 0;
        for (boolean lasting : new boolean[] {false, true}) {
            for (int step = 0; step < steps; step++) {
                disk.failAt(step, lasting, () -> new IOException("No space left on device"));
                try {
                    act.run(1 + step + (lasting ? steps : 0));
                } catch (BackupProblem e) {
                    failures++;
                    assertTrue(!e.sentence().isBlank());
                }
                disk.heal();
                assertEquals(before, folder.snapshot());
                Map<String, String> now = TestFolder.snapshot(shelf);
                old.forEach((name, bytes) -> assertTrue(bytes.equals(now.get(name)), name));
            }
        }
        return failures;
    }

    @Test
    void backingUp() throws Exception {
        int failures = failEverywhere(n -> {
            Backups other = new Backups(disk, temp.resolve("Shelf " + n), folder.workbook.info().id());
            Backups.Made made = other.make(folder.workbook, Samples.NOW, ZoneOffset.UTC, Progress.NONE);
            long without = made.left().stream().filter(path -> path.startsWith("entries/")).count();
            assertEquals(2 - without, new BackupFile(made.backup().file()).look(Progress.NONE).entries());
        });
        assertTrue(failures > 20, failures + " failures");
    }

    @Test
    void restoring() throws Exception {
        int failures = failEverywhere(n -> {
            BackupFile.Restored restored = new BackupFile(disk, zip).restore(temp.resolve("r" + n), Progress.NONE);
            assertEquals(2, restored.entries());
        });
        assertTrue(failures > 20, failures + " failures");
        for (Path made : List.of(temp.toFile().listFiles()).stream().map(f -> f.toPath()).toList()) {
            if (made.getFileName().toString().startsWith("r")) {
                assertEquals(before, TestFolder.snapshot(made), "whole or not there");
            }
        }
    }

    @Test
    void erasing() throws Exception {
        disk.heal();
        backups.erase(Samples.ITEM);
        int steps = disk.operations.size();
        for (int step = 0; step < steps; step++) {
            Files.delete(zip);
            disk.heal();
            backups.make(folder.workbook, Samples.NOW, ZoneOffset.UTC, Progress.NONE);
            disk.failAt(step, true, () -> new IOException("Input/output error"));
            Backups.Erased erased = backups.erase(Samples.ITEM);
            boolean failed = !erased.failed().isEmpty();
            disk.heal();
            int entries = new BackupFile(zip).look(Progress.NONE).entries();
            assertTrue(entries == 1 || failed && entries == 2, "step " + step + ": " + entries);
            assertEquals(before, folder.snapshot());
        }
    }

    @Test
    void otherBytesGivenBackAreNoBackup() {
        disk.garble();
        assertThrows(BackupProblem.class,
                () -> backups.make(folder.workbook, Samples.NOW.plusSeconds(60), ZoneOffset.UTC, Progress.NONE));
        assertEquals(1, shelf.toFile().list().length);
    }
}
