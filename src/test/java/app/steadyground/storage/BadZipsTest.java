package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.storage.BackupProblem.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zips that no backup would be: each has its sentence, is left as it is, and nothing of it is unpacked. */
class BadZipsTest {
    @TempDir
    private Path temp;
    private TestFolder folder;
    private Path zip;

    @BeforeEach
    void aWorkbook() throws Exception {
        folder = new TestFolder(temp);
        folder.workbook.save(folder.revision(1, "1f2e3d4c", "one"));
        zip = temp.resolve("backup.zip");
    }

    private interface Filling {
        void fill(ZipOutputStream out) throws IOException;
    }

    private byte[] zipWith(Filling more) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            add(out, "workbook.json", Files.readAllBytes(folder.path.resolve("workbook.json")));
            more.fill(out);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private void refused(Kind kind, byte[] bytes) throws IOException {
        Files.write(zip, bytes);
        Path to = temp.resolve("to");
        BackupFile file = new BackupFile(zip);
        BackupProblem look = assertThrows(BackupProblem.class, () -> file.look(Progress.NONE));
        BackupProblem restore = assertThrows(BackupProblem.class, () -> file.restore(to, Progress.NONE));
        assertEquals(kind, look.kind());
        assertEquals(kind, restore.kind());
        assertFalse(restore.sentence().isBlank());
        assertTrue(Files.notExists(to));
        assertEquals(0, temp.toFile().list((d, n) -> n.endsWith(".tmp")).length);
        assertArrayEquals(bytes, Files.readAllBytes(zip));
    }

    private byte[] good() throws IOException, BackupProblem {
        Backups.write(folder.workbook, zip, true, Samples.NOW, Progress.NONE);
        return Files.readAllBytes(zip);
    }

    /** Changes the list at the end, in the header of the last file. */
    private static byte[] patched(byte[] bytes, Consumer<ByteBuffer> change) {
        byte[] copy = bytes.clone();
        for (int at = copy.length - 46; at >= 0; at--) {
            ByteBuffer here = ByteBuffer.wrap(copy, at, copy.length - at).slice().order(ByteOrder.LITTLE_ENDIAN);
            if (here.getInt(0) == 0x02014b50) {
                change.accept(here);
                return copy;
            }
        }
        throw new AssertionError("No list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.json", "entries/../../evil.json", "/etc/evil.json", "C:/evil.json", "C:evil.json",
        "entries\\evil.json", "entries/CON.json", "entries/con", "entries/lpt1.x.json", "entries//x.json", "./x.json", "entries/x.json ",
        "entries/x\u0000.json", "entries/x\u202e.json", "entries/x."})
    void pathTricks(String name) throws IOException {
        refused(Kind.UNSAFE_NAME, zipWith(out -> add(out, name, new byte[] {1})));
    }

    @ParameterizedTest
    @ValueSource(strings = {"holiday.jpg", "My workbook/workbook.json", "entries/deep/x.json", "entries/x.exe", "keys", "sub/"})
    void whatNoWorkbookHas(String name) throws IOException {
        refused(Kind.FOREIGN, zipWith(out -> add(out, name, new byte[0])));
    }

    @Test
    void anotherZip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            add(out, "README.txt", new byte[] {1});
        }
        refused(Kind.FOREIGN, bytes.toByteArray());
    }

    @Test
    void aNewerWorkbook() throws IOException {
        String json = Files.readString(folder.path.resolve("workbook.json")).replaceFirst("\"minReader\": ?1", "\"minReader\":99");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            add(out, "workbook.json", json.getBytes(StandardCharsets.UTF_8));
        }
        refused(Kind.NEWER, bytes.toByteArray());
    }

    @Test
    void theSameNameTwice() throws IOException {
        refused(Kind.TWICE, zipWith(out -> {
            add(out, "entries/x.json", new byte[] {1});
            add(out, "entries/X.json", new byte[] {2});
        }));
    }

    @Test
    void aLink() throws Exception {
        refused(Kind.LINK, patched(good(), header -> header.putInt(38, 0xa1ff << 16)));
    }

    @Test
    void aPassword() throws Exception {
        refused(Kind.ENCRYPTED, patched(good(), header -> header.putShort(8, (short) 1)));
    }

    @Test
    void anUnknownMethod() throws Exception {
        refused(Kind.DAMAGED, patched(good(), header -> header.putShort(10, (short) 14)));
    }

    @Test
    void aWrongChecksum() throws Exception {
        refused(Kind.DAMAGED, patched(good(), header -> header.putInt(16, 7)));
    }

    @Test
    void moreOrLessThanAnnounced() throws Exception {
        refused(Kind.DAMAGED, patched(good(), header -> header.putInt(24, header.getInt(24) - 1)));
        refused(Kind.DAMAGED, patched(good(), header -> header.putInt(24, header.getInt(24) + 1)));
    }

    @Test
    void filesThatShareTheirBytes() throws Exception {
        refused(Kind.DAMAGED, patched(good(), header -> header.putInt(42, 0)));
    }

    @Test
    void aMillionFiles() throws IOException {
        byte[] end = new byte[56 + 20 + 22];
        ByteBuffer b = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
        b.putInt(0, 0x06064b50).putLong(24, 1_000_000).putLong(32, 1_000_000).putLong(40, 80_000_000);
        b.putInt(56, 0x07064b50).putInt(76, 0x06054b50).putShort(86, (short) -1).putInt(88, -1).putInt(92, -1);
        refused(Kind.TOO_MANY, end);
    }

    @Test
    void aThousandToOne() throws IOException {
        byte[] zeros = new byte[15_000_000];
        refused(Kind.TOO_LARGE, zipWith(out -> {
            out.setLevel(Deflater.BEST_SPEED);
            for (int i = 0; i < 20; i++) {
                add(out, "entries/" + i + ".json", zeros);
            }
        }));
        refused(Kind.TOO_LARGE, zipWith(out -> add(out, "entries/one.json", new byte[31_000_000])));
    }

    @Test
    void cutOffAnywhere() throws Exception {
        byte[] whole = good();
        for (int length = 0; length < whole.length; length++) {
            BackupFile cut = new BackupFile(new OneFile(Arrays.copyOf(whole, length)), OneFile.PATH);
            assertThrows(BackupProblem.class, () -> cut.look(Progress.NONE));
        }
    }

    /** A bit in what nobody reads, such as a time, may change; what is unpacked never does. */
    @Test
    void flippedAnywhere() throws Exception {
        byte[] whole = good();
        Random random = new Random(1);
        for (int at = 0; at < whole.length; at++) {
            byte[] bytes = whole.clone();
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            try {
                assertEquals(1, new BackupFile(new OneFile(bytes), OneFile.PATH).look(Progress.NONE).entries());
            } catch (BackupProblem e) {
                assertFalse(e.sentence().isBlank());
            }
        }
    }

    @Test
    void neitherAFolderNorNothingIsAZip() {
        assertEquals(Kind.NOT_A_ZIP, assertThrows(BackupProblem.class, () -> new BackupFile(temp).look(Progress.NONE)).kind());
        assertEquals(Kind.NOT_THERE, assertThrows(BackupProblem.class, () -> new BackupFile(zip).look(Progress.NONE)).kind());
    }

    /** Past 65,535 files a zip has another kind of end. */
    @Test
    void manyFilesAreNoTrouble() throws Exception {
        Files.write(zip, zipWith(out -> {
            for (int i = 0; i < 66_000; i++) {
                add(out, "keys/" + i + ".json", new byte[] {'{'});
            }
        }));
        BackupFile.Summary summary = new BackupFile(zip).look(Progress.NONE);
        assertEquals(0, summary.entries());
        assertEquals(Optional.<Instant>empty(), summary.made());
    }
}
