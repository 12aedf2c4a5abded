package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Fault;
import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Workbook;
import app.steadyground.storage.BackupProblem.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What may be met in reading, restoring and erasing from a backup: locks, damage, drives that lie, a person who stops it. */
class RestoreEdgesTest {
    @TempDir
    private Path temp;
    private TestFolder folder;
    private Revision other;
    private Path zip;

    @BeforeEach
    void aWorkbook() throws Exception {
        folder = new TestFolder(temp);
        other = folder.revision(Samples.OTHER_ITEM, 1, "0c9b0c9b", Map.of(), "two");
        folder.workbook.save(folder.revision(1, "1f2e3d4c", "one"));
        folder.workbook.save(other);
        zip = temp.resolve("backup.zip");
    }

    private static Kind kind(Executable action) {
        return assertThrows(BackupProblem.class, action).kind();
    }

    private void write() throws BackupProblem {
        Backups.write(folder.workbook, zip, false, Samples.NOW, Progress.NONE);
    }

    @Test
    void aDamagedOrForeignWorkbookFileInItIsToldApart() throws Exception {
        Path file = folder.path.resolve("workbook.json");
        String good = Files.readString(file);
        for (Map.Entry<String, Kind> one : Map.of("{", Kind.FOREIGN, "{\"format\": \"shopping\"}", Kind.FOREIGN,
                good.replace("1.0.0", "1.0.1"), Kind.DAMAGED).entrySet()) {
            Disk disk = new OneFile(packedWith(one.getKey()));
            assertEquals(one.getValue(), kind(() -> new BackupFile(disk, OneFile.PATH).look(Progress.NONE)));
        }
    }

    private static byte[] packedWith(String workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("workbook.json"));
            out.write(workbook.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void aLockedOneIsRestoredWithoutItsPassphraseAndReadOnlyWithIt() throws Exception {
        LockedFolder locked = new LockedFolder(Files.createDirectory(temp.resolve("locked")));
        locked.workbook.save(locked.revision(1, "a secret"));
        Path sealed = temp.resolve("sealed.zip");
        Backups.write(locked.workbook, sealed, false, Samples.NOW, Progress.NONE);
        assertEquals(Kind.LOCKED, kind(() -> new BackupFile(sealed).read(Progress.NONE)));
        assertEquals(1, new BackupFile(sealed).look(Progress.NONE).entries());
        assertEquals(1, new BackupFile(sealed, locked.workbook).read(Progress.NONE).entries().size());
        assertEquals(1, new BackupFile(sealed).restore(temp.resolve("back"), Progress.NONE).entries());
        assertEquals(TestFolder.snapshot(locked.path), TestFolder.snapshot(temp.resolve("back")));
        WorkbookCopy.Copied copied = new WorkbookCopy(locked.workbook).copy(temp.resolve("copy"), List.of(), Progress.NONE);
        assertEquals(TestFolder.snapshot(locked.path), TestFolder.snapshot(copied.folder()));
        for (Path file : List.of(locked.keys().toFile().listFiles()).stream().map(f -> f.toPath()).toList()) {
            Files.delete(file);
        }
        WorkbookCopy.Copied without = new WorkbookCopy(locked.workbook).copy(temp.resolve("copy 2"), List.of(), Progress.NONE);
        assertEquals(1, without.folder().resolve("keys").toFile().list().length, "the copy has the keys that opened it");
    }

    @Test
    void anEmptyWorkbookAndOneOfDamagedFilesAreReadAsTheyAre() throws Exception {
        Files.delete(folder.file(folder.revision(1, "1f2e3d4c", "one")));
        Files.writeString(folder.file(other), "{");
        Files.write(folder.entries().resolve("from elsewhere.json"), RevisionJson.write(Samples.revision(3, "1f2e3d4c", "theirs")));
        write();
        Workbook read = new BackupFile(zip).read(Progress.NONE);
        assertTrue(read.isEmpty());
        assertEquals(List.of(Problem.NOT_JSON, Problem.OTHER_WORKBOOK), read.faults().stream().map(Fault::problem).toList());
    }

    @Test
    void aDriveThatGivesBackOtherBytesHasRestoredNothing() throws Exception {
        write();
        FaultyDisk disk = new FaultyDisk();
        disk.garble();
        assertEquals(Kind.DIFFERS, kind(() -> new BackupFile(disk, zip).restore(temp.resolve("back"), Progress.NONE)));
        assertFalse(Files.exists(temp.resolve("back")));
    }

    @Test
    void lookingRestoringAndCopyingAreStoppedAtAnyStep() throws Exception {
        write();
        int all = folder.snapshot().size();
        for (int steps = 0; steps < 2 * all; steps++) {
            Progress stopped = Steps.stoppedAfter(steps);
            assertThrows(CancellationException.class, () -> new BackupFile(zip).restore(temp.resolve("back"), stopped));
            Progress copying = Steps.stoppedAfter(steps);
            assertThrows(CancellationException.class, () -> new WorkbookCopy(folder.workbook).copy(temp.resolve("back"), List.of(), copying));
        }
        assertThrows(CancellationException.class, () -> new BackupFile(zip).look(Steps.stoppedAfter(2)));
        assertFalse(Files.exists(temp.resolve("back")));
    }

    @Test
    void manyFilesAreRestoredAndMadeToLastTogether() throws Exception {
        for (int i = 0; i < 100; i++) {
            folder.workbook.save(folder.revision(Samples.OTHER_ITEM.replaceFirst("^0{3}", "" + (100 + i)), 1, "0c9b0c9b", Map.of(), "more"));
        }
        Backups shelf = new Backups(temp.resolve("Backups"), folder.workbook);
        Path made = shelf.make(folder.workbook, Samples.NOW, ZoneOffset.UTC, Progress.NONE).backup().file();
        assertEquals(102, new BackupFile(made).restore(temp.resolve("back"), Progress.NONE).entries());
        assertEquals(folder.snapshot(), TestFolder.snapshot(temp.resolve("back")));
    }

    @Test
    void anItemIsErasedUnderWhateverNameASyncToolGaveIt() throws Exception {
        Files.copy(folder.file(other), folder.entries().resolve(Samples.OTHER_ITEM + " (conflicted copy).json"));
        Files.copy(folder.file(other), folder.entries().resolve("copy.json"));
        Files.copy(folder.file(folder.revision(1, "1f2e3d4c", "one")), folder.entries().resolve("another.json"));
        Backups shelf = new Backups(temp.resolve("Backups"), folder.workbook);
        Path made = shelf.make(folder.workbook, Samples.NOW, ZoneOffset.UTC, Progress.NONE).backup().file();
        assertEquals(1, shelf.erase(Samples.OTHER_ITEM).done().size());
        new BackupFile(made).restore(temp.resolve("back"), Progress.NONE);
        assertFalse(TestFolder.snapshot(temp.resolve("back")).toString().contains(Samples.OTHER_ITEM));
        assertTrue(Files.exists(temp.resolve("back").resolve("entries").resolve("another.json")));
    }
}
