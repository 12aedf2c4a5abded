package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Revision;
import app.steadyground.entry.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup holds the whole workbook, and gives it back. */
class BackupsTest {
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final Instant NOW = Instant.parse("2026-11-24T15:02:11Z");

    @TempDir
    private Path temp;
    private final FaultyDisk disk = new FaultyDisk();
    private TestFolder folder;
    private Path shelf;
    private Backups backups;

    @BeforeEach
    void aWorkbook() throws Exception {
        folder = new TestFolder(temp, disk);
        folder.workbook.save(folder.revision(1, "1f2e3d4c", "one"));
        folder.workbook.save(folder.revision(2, "1f2e3d4c", "one, later"));
        folder.workbook.save(folder.revision(Samples.OTHER_ITEM, 1, "0c9b0c9b", Map.of(), "two"));
        shelf = temp.resolve("Backups");
        backups = new Backups(disk, shelf, folder.workbook.info().id());
    }

    private Backups.Made make(Instant now) throws BackupProblem {
        return backups.make(folder.workbook, now, ZONE, Progress.NONE);
    }

    @Test
    void whatIsRestoredIsTheSameByteForByte() throws Exception {
        Files.writeString(folder.entries().resolve("conflict (1).json"), "{ half");
        Path zip = make(NOW).backup().file();
        Path to = temp.resolve("Back again");
        BackupFile.Restored restored = new BackupFile(disk, zip).restore(to, Progress.NONE);
        assertEquals(folder.snapshot(), TestFolder.snapshot(to));
        assertEquals(2, restored.entries());
        assertEquals(1, restored.faults().size());
        assertEquals(folder.workbook.info(), WorkbookFolder.open(to).info());
        Workbook before = folder.workbook.read(Progress.NONE);
        Workbook inside = new BackupFile(disk, zip).read(Progress.NONE);
        for (Workbook after : List.of(inside, WorkbookFolder.open(to).read(Progress.NONE))) {
            for (String item : List.of(Samples.ITEM, Samples.OTHER_ITEM)) {
                assertEquals(before.heads(item), after.heads(item));
            }
        }
        assertEquals("entries/conflict (1).json", inside.faults().getFirst().file());
    }

    @Test
    void oneCanLookFirst() throws Exception {
        Backups.Kept kept = make(NOW).backup();
        BackupFile.Summary summary = new BackupFile(disk, kept.file()).look(Progress.NONE);
        assertEquals(Optional.of(NOW), summary.made());
        assertEquals(2, summary.entries());
        assertEquals(Files.size(kept.file()), summary.bytes());
        assertEquals(Optional.of(Samples.NOW.plusSeconds(2)), summary.newest());
        assertEquals(List.of(kept), backups.list());
    }

    @Test
    void whatAKilledProgramLeftHalfWrittenIsRemovedAndNothingElse() throws Exception {
        String made = make(NOW).backup().file().getFileName().toString();
        Path stray = Files.writeString(shelf.resolve("." + made + ".999999999-s1-0123abcd.tmp"), "half");
        List<Path> others = List.of(shelf.resolve(".notes.txt.999999999-s1-0123abcd.tmp"),
                shelf.resolve("." + made + "." + ProcessHandle.current().pid() + "-0123abcd.tmp"));
        for (Path other : others) {
            Files.writeString(other, "not ours, or under way");
        }
        make(NOW.plusSeconds(1));
        assertFalse(Files.exists(stray));
        assertTrue(others.stream().allMatch(Files::exists));
    }

    @Test
    void theNameTellsNothingAndTheFileIsItsOwnersOnly() throws Exception {
        Path zip = make(NOW).backup().file();
        assertEquals("steady-ground-" + folder.workbook.info().id().substring(0, 8) + "-2026-11-24-150211.zip",
                zip.getFileName().toString());
        assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(zip));
    }

    @Test
    void theSameWorkbookGivesTheSameBytes() throws Exception {
        byte[] one = Files.readAllBytes(make(NOW).backup().file());
        Backups other = new Backups(disk, temp.resolve("Other"), folder.workbook.info().id());
        assertArrayEquals(one, Files.readAllBytes(other.make(folder.workbook, NOW, ZONE, Progress.NONE).backup().file()));
    }

    @Test
    void nothingIsReplacedWithoutBeingTold() throws Exception {
        Path zip = temp.resolve("mine.zip");
        Files.writeString(zip, "mine");
        assertEquals(BackupProblem.Kind.EXISTS, assertThrows(BackupProblem.class,
                () -> Backups.write(disk, folder.workbook, zip, false, NOW, Progress.NONE)).kind());
        assertEquals("mine", Files.readString(zip));
        Backups.write(disk, folder.workbook, zip, true, NOW, Progress.NONE);
        assertEquals(2, new BackupFile(zip).look(Progress.NONE).entries());
        make(NOW);
        assertEquals(BackupProblem.Kind.EXISTS, assertThrows(BackupProblem.class, () -> make(NOW)).kind());
        Path inside = folder.entries().resolve("b.zip");
        assertEquals(BackupProblem.Kind.INSIDE, assertThrows(BackupProblem.class,
                () -> Backups.write(disk, folder.workbook, inside, false, NOW, Progress.NONE)).kind());
        assertTrue(Backups.isInWorkbook(inside) && !Backups.isInWorkbook(shelf));
    }

    @Test
    void aDraftTidiedAwayMeanwhileIsReplacedByWhatCoversIt() throws Exception {
        Revision draft = folder.revision(2, "1f2e3d4c", "one, later");
        Revision newer = folder.revision(3, "1f2e3d4c", "newest");
        boolean[] done = {false};
        Progress meanwhile = new Progress() {
            @Override
            public void step(int step, int total) {
                if (!done[0]) {
                    done[0] = true;
                    try {
                        folder.workbook.save(newer);
                        folder.workbook.discard(newer, draft.stamp());
                    } catch (app.steadyground.entry.NotSaved e) {
                        throw new AssertionError(e);
                    }
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        Path zip = backups.make(folder.workbook, NOW, ZONE, meanwhile).backup().file();
        assertEquals(List.of(newer), new BackupFile(zip).read(Progress.NONE).heads(Samples.ITEM));
    }

    @Test
    void aFolderThatLosesFilesIsNotBackedUp() throws Exception {
        boolean[] done = {false};
        Progress meanwhile = new Progress() {
            @Override
            public void step(int step, int total) {
                if (!done[0]) {
                    done[0] = true;
                    folder.file(folder.revision(Samples.OTHER_ITEM, 1, "0c9b0c9b", Map.of(), "two")).toFile().delete();
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        assertEquals(BackupProblem.Kind.CHANGED_MEANWHILE, assertThrows(BackupProblem.class,
                () -> backups.make(folder.workbook, NOW, ZONE, meanwhile)).kind());
        assertEquals(0, shelf.toFile().list().length);
    }

    @Test
    void onlyOurOwnAreRemovedAndOnlyWhenOld() throws Exception {
        Files.createDirectories(shelf);
        String id = folder.workbook.info().id().substring(0, 8);
        Path foreign = shelf.resolve("steady-ground-" + id + "-2020-01-01-120000.zip");
        Files.writeString(foreign, "looks like ours by name only");
        Path mine = shelf.resolve("holiday.zip");
        Files.writeString(mine, "mine");
        for (int day = 0; day < 60; day++) {
            make(NOW.plusSeconds(day * 86_400L));
        }
        assertTrue(Files.exists(foreign) && Files.exists(mine));
        // 7 days, of which some end a week; then the ends of earlier weeks, and of the months.
        assertTrue(backups.list().size() >= 10 && backups.list().size() <= 13, backups.list().size() + " backups");
        assertEquals(NOW.plusSeconds(59 * 86_400L), backups.list().getFirst().made());
    }

    @Test
    void whereSomethingCouldNotBeTakenNoOlderOneIsRemoved() throws Exception {
        for (int day = 0; day < 8; day++) {
            make(NOW.plusSeconds(day * 86_400L));
        }
        int before = backups.list().size();
        Files.createSymbolicLink(folder.entries().resolve("link.json"), mineElsewhere());
        Backups.Made made = make(NOW.plusSeconds(9 * 86_400L));
        assertEquals(List.of("entries/link.json"), made.left());
        assertEquals(before + 1, backups.list().size());
    }

    private Path mineElsewhere() throws IOException {
        return Files.writeString(temp.resolve("elsewhere.txt"), "mine");
    }

    @Test
    void stoppedItLeavesNothing() {
        Progress stopped = new Progress() {
            @Override
            public void step(int done, int total) {
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> backups.make(folder.workbook, NOW, ZONE, stopped));
        assertEquals(0, shelf.toFile().list().length);
    }
}
