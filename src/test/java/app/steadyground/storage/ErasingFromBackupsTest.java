package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is erased goes from the program's own backups too, or it is said that it did not. */
class ErasingFromBackupsTest {
    private static final Instant NOW = Samples.NOW;
    private static final ZoneId ZONE = ZoneOffset.UTC;

    @TempDir
    private Path temp;
    private TestFolder folder;
    private Path shelf;
    private Backups backups;

    @BeforeEach
    void aWorkbookOfTwoEntries() throws Exception {
        folder = new TestFolder(temp);
        folder.workbook.save(folder.revision(1, "1f2e3d4c", "one"));
        folder.workbook.save(folder.revision(Samples.OTHER_ITEM, 1, "0c9b0c9b", Map.of(), "two"));
        shelf = temp.resolve("Backups");
        backups = new Backups(shelf, folder.workbook);
    }

    private Backups.Made make(Instant now) throws BackupProblem {
        return backups.make(folder.workbook, now, ZONE, Progress.NONE);
    }

    @Test
    void anErasedItemIsInNoBackupAnyMore() throws Exception {
        Files.writeString(folder.entries().resolve("conflict.json"), "{\"item\":\"" + Samples.ITEM + "\"}");
        Path zip = make(NOW).backup().file();
        Files.writeString(shelf.resolve("holiday.zip"), "mine");
        assertEquals(new Backups.Erased(List.of(zip), List.of()), backups.erase(Samples.ITEM));
        assertEquals(new Backups.Erased(List.of(), List.of()), backups.erase(Samples.ITEM));
        assertEquals(1, backups.list().getFirst().entries());
        assertEquals(NOW, backups.list().getFirst().made());
        new BackupFile(zip).restore(temp.resolve("after"), Progress.NONE);
        assertFalse(TestFolder.snapshot(temp.resolve("after")).toString().contains(Samples.ITEM));
    }

    @Test
    void anItemErasedWhileABackupIsMadeIsNotInThatOneEither() throws Exception {
        Thread erasing = new Thread(() -> {
            try {
                backups.erase(Samples.ITEM);
            } catch (BackupProblem e) {
                throw new IllegalStateException(e);
            }
        });
        Files.createDirectories(shelf);
        backups.make(folder.workbook, NOW, ZONE, new Progress() {
            @Override
            public void step(int done, int total) {
                if (erasing.getState() == Thread.State.NEW) {
                    erasing.start();
                    while (erasing.isAlive() && erasing.getState() != Thread.State.WAITING) {
                        Thread.onSpinWait();
                    }
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        erasing.join();
        assertEquals(1, backups.list().getFirst().entries());
    }

    @Test
    void whereTheBackupsCannotBeReachedNothingIsCalledErased() throws Exception {
        make(NOW);
        Path away = Files.move(shelf, temp.resolve("away"));
        assertThrows(BackupProblem.class, () -> backups.erase(Samples.ITEM));
        Files.move(away, shelf);
        Files.writeString(shelf.resolve("." + BackupName.of(folder.workbook.info().id(), LocalDateTime.MIN.withYear(2020))
                + ".999999999999-s1-0badcafe.tmp"), "half a backup, which may hold it");
        assertEquals(1, backups.erase(Samples.ITEM).done().size());
        assertEquals(1, shelf.toFile().list().length, "what a process left on its way is gone too");
    }
}
