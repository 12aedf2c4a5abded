package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Ids;
import app.steadyground.entry.NotSaved;
import app.steadyground.entry.Revision;
import app.steadyground.guide.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Making and opening workbooks. */
class FolderDoorTest {
    private static final String SITTING = "1f2e3d4c";

    @TempDir
    Path temp;

    private static FolderProblem.Kind kind(Executable action) {
        return assertThrows(FolderProblem.class, action).kind();
    }

    @Test
    void aNewFolderSaysWhatItIs() throws Exception {
        TestFolder folder = new TestFolder(temp);
        assertEquals(List.of(".gitattributes", "README.txt", "workbook.json"), List.copyOf(folder.snapshot().keySet()));
        assertEquals("* -text\n", folder.snapshot().get(".gitattributes"));
        assertTrue(WorkbookFolder.isWorkbook(folder.path));
        assertFalse(WorkbookFolder.isWorkbook(temp));
    }

    @Test
    void onlyItsOwnerMayLookInside() throws Exception {
        if (!temp.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        TestFolder folder = new TestFolder(temp);
        Revision revision = folder.revision(1, SITTING, "x");
        folder.workbook.save(revision);
        for (Path file : List.of(folder.file(revision), folder.path.resolve("workbook.json"))) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        for (Path one : List.of(folder.path, folder.entries())) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(one)));
        }
    }

    @Test
    void onlyAnEmptyFolderBecomesAWorkbook() throws Exception {
        Files.writeString(temp.resolve("thesis.txt"), "mine");
        assertEquals(FolderProblem.Kind.NOT_EMPTY,
                kind(() -> WorkbookFolder.create(temp, Samples.GUIDE, Ids.seeded(1), Samples.NOW)));
        TestFolder folder = new TestFolder(temp);
        Map<String, String> before = folder.snapshot();
        assertEquals(FolderProblem.Kind.ALREADY_ONE,
                kind(() -> WorkbookFolder.create(folder.path, Samples.GUIDE, Ids.seeded(2), Samples.NOW)));
        assertEquals(before, folder.snapshot());
        Path synced = Files.createDirectories(temp.resolve("synced"));
        Files.createDirectory(synced.resolve(".stfolder"));
        WorkbookFolder.create(synced, Samples.GUIDE, Ids.seeded(1), Samples.NOW);
        WorkbookFolder.create(temp.resolve("a").resolve("b"), Samples.GUIDE, Ids.seeded(1), Samples.NOW);
    }

    @Test
    void anInterruptedCreationIsFinished() throws Exception {
        FaultyDisk disk = new FaultyDisk();
        new FolderDoor(disk).create(temp.resolve("whole"), Samples.GUIDE, Ids.seeded(1), Samples.NOW);
        int operations = disk.operations.size();
        // The last operation is that of opening what was made.
        for (int at = 0; at < operations - 1; at++) {
            Path path = temp.resolve("try" + at);
            boolean lasting = at % 2 == 0;
            disk.failAt(at, lasting, () -> new IOException("Input/output error"));
            assertThrows(FolderProblem.class, () -> new FolderDoor(disk)
                    .create(path, Samples.GUIDE, Ids.seeded(1), Samples.NOW));
            disk.heal();
            assertFalse(WorkbookFolder.isWorkbook(path) && !lasting, "half made is not made");
            if (WorkbookFolder.isWorkbook(path)) {
                WorkbookFolder.open(path);
            } else {
                WorkbookFolder.create(path, Samples.GUIDE, Ids.seeded(1), Samples.NOW);
            }
        }
    }

    @Test
    void whatCannotBeOpenedIsNamed() throws Exception {
        assertEquals(FolderProblem.Kind.NOT_THERE, kind(() -> WorkbookFolder.open(temp.resolve("gone"))));
        assertEquals(FolderProblem.Kind.NOT_A_WORKBOOK, kind(() -> WorkbookFolder.open(temp)));
        TestFolder folder = new TestFolder(temp);
        Path file = folder.path.resolve("workbook.json");
        String good = Files.readString(file);
        Files.writeString(file, good.replace("\"minReader\": 1", "\"minReader\": 9"));
        assertEquals(FolderProblem.Kind.NEWER, kind(() -> WorkbookFolder.open(folder.path)));
        Files.writeString(file, good.replace("1.0.0", "1.0.1"));
        assertEquals(FolderProblem.Kind.DAMAGED, kind(() -> WorkbookFolder.open(folder.path)));
        Files.writeString(file, "");
        assertEquals(FolderProblem.Kind.DAMAGED, kind(() -> WorkbookFolder.open(folder.path)));
        assertEquals(1, folder.workbook.check(Progress.NONE).size());
        Files.writeString(file, "{\"format\": \"shopping\"}");
        assertEquals(FolderProblem.Kind.NOT_A_WORKBOOK, kind(() -> WorkbookFolder.open(folder.path)));
    }

    @ParameterizedTest
    @EnumSource(FolderProblem.Kind.class)
    void everyProblemHasItsSentence(FolderProblem.Kind kind) {
        assertTrue(Texts.has(kind.key()));
    }

    @ParameterizedTest
    @EnumSource(NotSaved.Reason.class)
    void everyReasonHasItsSentence(NotSaved.Reason reason) {
        assertTrue(Texts.has(reason.key()));
    }

    @Test
    void strayTempFilesOfProcessesThatAreGoneAreRemoved() throws Exception {
        TestFolder folder = new TestFolder(temp);
        Path stray = Files.writeString(folder.entries().resolve(".x.json.999999999999-0a1b2c3d.tmp"), "half");
        Path mine = Files.writeString(folder.entries().resolve(TempNames.of("y.json")), "half");
        Path foreign = Files.writeString(folder.entries().resolve(".syncthing.x.json.tmp"), "half");
        WorkbookFolder.open(folder.path);
        assertFalse(Files.exists(stray));
        assertTrue(Files.exists(mine) && Files.exists(foreign));
    }
}
