package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.steadyground.entry.Revision;
import app.steadyground.storage.BackupProblem.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What else may happen to a backup: drives that lie, other programs at work meanwhile, workbooks that are locked or damaged. */
class BackupEdgesTest {
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

    private Backups.Made write(Disk disk, Progress progress) throws BackupProblem {
        return Backups.write(disk, folder.workbook, zip, false, Samples.NOW, progress);
    }

    @Test
    void whatAnotherProgramPutThereMeanwhileIsNotTouched() throws Exception {
        assertEquals(Kind.EXISTS, kind(() -> write(new RealDisk(), Steps.once(() -> Files.writeString(zip, "theirs")))));
        assertEquals("theirs", Files.readString(zip));
        assertEquals(0, temp.toFile().list((d, n) -> n.endsWith(".tmp")).length);
    }

    @Test
    void aDriveThatGivesBackAnotherZipHasMadeNoBackup() throws Exception {
        byte[] now = Files.readAllBytes(write(new RealDisk(), Progress.NONE).backup().file());
        Files.delete(zip);
        Files.delete(folder.file(other));
        byte[] fewer = Files.readAllBytes(write(new RealDisk(), Progress.NONE).backup().file());
        Files.delete(zip);
        Revision says = folder.revision(Samples.OTHER_ITEM, 1, "0c9b0c9b", Map.of(), "something else");
        folder.workbook.save(says);
        byte[] tooMany = new byte[56 + 20 + 22];
        ByteBuffer.wrap(tooMany).order(ByteOrder.LITTLE_ENDIAN).putInt(0, 0x06064b50).putLong(32, 1_000_000).putInt(56, 0x07064b50)
                .putInt(76, 0x06054b50).putShort(86, (short) -1).putInt(88, -1).putInt(92, -1);
        for (Map.Entry<byte[], Kind> one : List.of(Map.entry(now, Kind.DIFFERS), Map.entry(fewer, Kind.DIFFERS),
                Map.entry(new byte[9], Kind.DIFFERS), Map.entry(tooMany, Kind.TOO_MANY))) {
            Disk lies = new GivenBack((file, bytes) -> file.toString().contains(".zip") ? one.getKey() : bytes);
            assertEquals(one.getValue(), kind(() -> write(lies, Progress.NONE)));
            assertFalse(Files.exists(zip));
        }
    }

    /** Zeros, as a broken disk leaves them, pack so well that no backup of them could be opened again. */
    @Test
    void aBackupThatCouldNotBeOpenedAgainIsNotMade() throws Exception {
        Path zeros = folder.entries().resolve("0.json");
        Files.write(zeros, new byte[29_000_000]);
        for (int i = 1; i < 9; i++) {
            Files.createLink(folder.entries().resolve(i + ".json"), zeros);
        }
        assertEquals(Kind.TOO_LARGE, kind(() -> write(new RealDisk(), Progress.NONE)));
        assertFalse(Files.exists(zip));
    }

    @Test
    void aFileThatChangesMeanwhileIsToldAndOneThatGoesIsNot() throws Exception {
        Path half = Files.writeString(folder.entries().resolve("half-synced.json"), "{");
        int all = folder.snapshot().size();
        assertEquals(Kind.CHANGED_MEANWHILE, kind(() -> write(new RealDisk(), Steps.after(all + 1, () -> Files.writeString(half, "{}")))));
        Files.writeString(half, "{");
        write(new RealDisk(), Steps.after(all + 1, () -> Files.delete(half)));
        assertEquals(2, new BackupFile(zip).look(Progress.NONE).entries());
    }

    @Test
    void whereADraftGoesMeanwhileWhatCannotBeTakenIsNotAskedForTwice() throws Exception {
        Files.createSymbolicLink(folder.entries().resolve("link.json"), temp.resolve("elsewhere"));
        Files.writeString(folder.entries().resolve("con.json"), "a name that Windows cannot hold");
        Files.writeString(folder.entries().resolve(".half.json"), "some sync tool's");
        Files.writeString(folder.entries().resolve("notes.txt"), "not of a workbook");
        Path huge = Files.write(folder.entries().resolve("huge.json"), new byte[(int) FolderNames.LARGEST_SEALED + 1]);
        Revision draft = folder.revision(1, "1f2e3d4c", "one");
        Revision newer = folder.revision(2, "1f2e3d4c", "one, and more");
        Executable tidy = () -> {
            if (!Files.exists(folder.file(newer))) {
                folder.workbook.save(newer);
            }
            folder.workbook.discard(newer, draft.stamp());
        };
        List<String> left = List.of("entries/con.json", "entries/huge.json", "entries/link.json");
        assertEquals(left, write(new RealDisk(), Steps.once(tidy)).left());
        assertEquals(List.of(newer), new BackupFile(zip).read(Progress.NONE).heads(Samples.ITEM));
        folder.workbook.save(draft);
        WorkbookCopy.Copied copied = new WorkbookCopy(folder.workbook).copy(temp.resolve("copy"), List.of(), Steps.once(tidy));
        assertEquals(left, copied.missing());
        assertEquals(List.of(newer), WorkbookFolder.open(copied.folder()).read(Progress.NONE).heads(Samples.ITEM));
        Files.delete(huge);
    }

    @Test
    void aFileThatCannotBeReadIsNamedAlsoWhereTheFolderIsListedAgain() throws Exception {
        Path bad = Files.writeString(folder.entries().resolve("0.json"), "on a bad sector");
        Revision newer = folder.revision(2, "1f2e3d4c", "one, and more");
        Disk disk = new WrongDisk(new RealDisk()) {
            @Override
            public byte[] read(Path file) throws IOException {
                if (file.equals(bad)) {
                    throw new IOException("Input/output error");
                }
                return disk.read(file);
            }
        };
        WorkbookCopy.Copied copied = new WorkbookCopy(disk, folder.workbook).copy(temp.resolve("copy"), List.of(), Steps.once(() -> {
            folder.workbook.save(newer);
            folder.workbook.discard(newer, folder.revision(1, "1f2e3d4c", "one").stamp());
        }));
        assertEquals(List.of("entries/0.json"), copied.missing());
        assertEquals(List.of(newer), WorkbookFolder.open(copied.folder()).read(Progress.NONE).heads(Samples.ITEM));
    }

    @Test
    void whereTheWorkbookCannotBeReadNothingIsWritten() throws Exception {
        Files.writeString(folder.path.resolve("workbook.json"), "{");
        assertEquals(Kind.WORKBOOK_NOT_READABLE, kind(() -> write(new RealDisk(), Progress.NONE)));
        assertFalse(Files.exists(zip));
    }

    @Test
    void aBackupNeedsAFileNameOfItsOwnAndARestoreAFolder() throws Exception {
        Path root = temp.getRoot();
        assertEquals(Kind.NO_PARENT, kind(() -> Backups.write(folder.workbook, root, false, Samples.NOW, Progress.NONE)));
        assertEquals(Kind.EXISTS, kind(() -> Backups.write(folder.workbook, temp, true, Samples.NOW, Progress.NONE)));
        write(new RealDisk(), Progress.NONE);
        assertEquals(Kind.NO_PARENT, kind(() -> new BackupFile(zip).restore(root, Progress.NONE)));
    }
}
