package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** What a program that was killed left of a copy or a restore goes at the next opportunity, and nothing else does. */
class LeftoversTest {
    private static final String GONE = ".999999999-s1-0123abcd.tmp";

    @TempDir
    private Path temp;
    private final FaultyDisk disk = new FaultyDisk();
    private TestFolder folder;
    private Path zip;

    @BeforeEach
    void aWorkbookAndItsBackup() throws Exception {
        folder = new TestFolder(temp, disk);
        folder.workbook.save(folder.revision(1, "1f2e3d4c", "one"));
        Path shelf = temp.resolve("Backups");
        zip = new Backups(disk, shelf, folder.workbook.info().id()).make(folder.workbook, Samples.NOW, ZoneOffset.UTC, Progress.NONE)
                .backup().file();
    }

    /** As it stands just before it gets its name. */
    private Path leftover(String name) throws Exception {
        new BackupFile(disk, zip).restore(temp.resolve("Restored"), Progress.NONE);
        return Files.move(temp.resolve("Restored"), temp.resolve("." + name + GONE));
    }

    @Test
    void openingAWorkbookRemovesItBesideIt() throws Exception {
        Path half = leftover("Restored");
        Path empty = Files.createDirectory(temp.resolve(".Other" + GONE));
        WorkbookFolder.open(folder.path);
        assertFalse(Files.exists(half) || Files.exists(empty));
        assertTrue(Files.exists(zip));
    }

    @Test
    void restoringRemovesItWhereTheNewFolderIsMade() throws Exception {
        Path half = leftover("Restored");
        Path there = Files.createDirectory(temp.resolve("there"));
        Path elsewhere = Files.move(half, there.resolve(half.getFileName()));
        new BackupFile(disk, zip).restore(there.resolve("Again"), Progress.NONE);
        assertFalse(Files.exists(elsewhere));
        assertEquals(folder.snapshot(), TestFolder.snapshot(there.resolve("Again")));
    }

    @Test
    void whatIsNotSurelyOursStays() throws Exception {
        Path foreign = leftover("Foreign file");
        Files.writeString(foreign.resolve("thesis.txt"), "mine");
        Path deep = leftover("Foreign entry");
        Files.writeString(deep.resolve("entries").resolve("thesis.txt"), "mine");
        Path linked = leftover("Link");
        Files.createSymbolicLink(linked.resolve("entries").resolve("a.json"), zip);
        Path linkedFolder = Files.createDirectory(temp.resolve(".Linked folder" + GONE));
        Files.createSymbolicLink(linkedFolder.resolve("entries"), folder.entries());
        Path named = Files.createDirectories(temp.resolve(".Folder" + GONE).resolve("workbook.json")).getParent();
        Path underWay = Files.createDirectory(temp.resolve(TempNames.of("Under way")));
        Path file = Files.writeString(temp.resolve(".file" + GONE), "a file, not a folder");
        Map<String, String> before = TestFolder.snapshot(temp);
        WorkbookFolder.open(folder.path);
        assertEquals(before, TestFolder.snapshot(temp));
        for (Path one : List.of(foreign, deep, linked, linkedFolder, named, underWay, file)) {
            assertTrue(Files.exists(one), one.getFileName().toString());
        }
    }

    @Test
    void whereTheDiskFailsItIsRemovedAnotherDay() throws Exception {
        Path half = leftover("Restored");
        for (int at = 0; at < 2; at++) {
            disk.failAt(at, true, () -> new IOException("Input/output error"));
            new Leftovers(disk).remove(temp);
            disk.heal();
            assertTrue(Files.exists(half));
        }
        new Leftovers(disk).remove(temp.resolve("not there"));
        new Leftovers(disk).remove(temp);
        assertFalse(Files.exists(half));
    }
}
