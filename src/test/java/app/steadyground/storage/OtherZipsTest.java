package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.steadyground.storage.BackupProblem.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Backups that some other program packed anew are taken as they are; where their forms contradict themselves they are not. */
class OtherZipsTest {
    private static final int END = 22;
    private static final int HEADER = 46;
    /** Some other program's, of which nothing needs to be known. */
    private static final byte[] EXTRA = {0x77, 0x77, 20, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20};

    @TempDir
    private Path temp;
    private TestFolder folder;

    @BeforeEach
    void aWorkbook() throws Exception {
        folder = new TestFolder(temp);
        folder.workbook.save(folder.revision(1, "1f2e3d4c", "one"));
    }

    /** As another program packs the folder: its own folders too, every file with a field of that program. */
    private byte[] packed(int method) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("entries/"));
            for (Map.Entry<String, String> file : folder.snapshot().entrySet()) {
                byte[] content = Files.readAllBytes(folder.path.resolve(file.getKey()));
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setMethod(method);
                entry.setExtra(EXTRA);
                CRC32 crc = new CRC32();
                crc.update(content);
                entry.setCrc(crc.getValue());
                entry.setSize(content.length);
                out.putNextEntry(entry);
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private int entries(byte[] zip) throws BackupProblem {
        return new BackupFile(new OneFile(zip), OneFile.PATH).look(Progress.NONE).entries();
    }

    private void refused(Kind kind, byte[] zip) {
        assertEquals(kind, assertThrows(BackupProblem.class, () -> entries(zip)).kind());
    }

    private static ByteBuffer at(byte[] bytes, int from) {
        return ByteBuffer.wrap(bytes, from, bytes.length - from).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Changes a copy where the list at its end speaks of workbook.json, which is the last. */
    private static byte[] patched(byte[] bytes, Consumer<ByteBuffer> change) {
        byte[] copy = bytes.clone();
        int place = copy.length - END;
        while (at(copy, place).getInt(0) != 0x02014b50) {
            place--;
        }
        change.accept(at(copy, place));
        return copy;
    }

    private static int extra(ByteBuffer header) {
        return HEADER + header.getShort(28);
    }

    /** The values that do not fit stand in a field of their own. */
    private static Consumer<ByteBuffer> big(int sizes, long... values) {
        return header -> {
            int[] places = {24, 20, 42};
            for (int i = 0; i < sizes; i++) {
                header.putInt(places[i], -1);
            }
            int extra = extra(header);
            header.putShort(extra, (short) 1).putShort(extra + 2, (short) (8 * values.length));
            for (int i = 0; i < values.length; i++) {
                header.putLong(extra + 4 + 8 * i, values[i]);
            }
            if (values.length < 2) {
                header.putShort(extra + 12, (short) 0).putShort(extra + 14, (short) 8);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {ZipEntry.STORED, ZipEntry.DEFLATED})
    void whatAnotherProgramPackedIsTaken(int method) throws Exception {
        byte[] zip = packed(method);
        assertEquals(1, entries(zip));
        Path file = Files.write(temp.resolve("other.zip"), zip);
        new BackupFile(file).restore(temp.resolve("back"), Progress.NONE);
        assertEquals(folder.snapshot(), TestFolder.snapshot(temp.resolve("back")));
    }

    @Test
    void aFolderIsNeitherFullNorInThePlaceOfAFile() throws Exception {
        byte[] zip = packed(ZipEntry.DEFLATED);
        refused(Kind.FOREIGN, patched(zip, header -> header.putInt(38, 0x41ed << 16)));
        byte[] full = zip.clone();
        int first = 0;
        while (at(full, first).getInt(0) != 0x02014b50) {
            first++;
        }
        at(full, first).putInt(24, 1);
        refused(Kind.FOREIGN, full);
    }

    @Test
    void aStoredFileIsAsLongAsItSays() throws Exception {
        refused(Kind.DAMAGED, patched(packed(ZipEntry.STORED), header -> header.putInt(24, header.getInt(24) - 1)));
    }

    @Test
    void sizesAndPlacesMayStandInAFieldOfTheirOwn() throws Exception {
        byte[] zip = packed(ZipEntry.STORED);
        long[] values = new long[2];
        patched(zip, header -> {
            values[0] = header.getInt(24);
            values[1] = header.getInt(42);
        });
        assertEquals(1, entries(patched(zip, big(1, values[0]))));
        assertEquals(1, entries(patched(zip, big(2, values[0], values[0]))));
        refused(Kind.DAMAGED, patched(zip, big(2, values[0])));
        refused(Kind.TOO_LARGE, patched(zip, big(1, -5)));
        refused(Kind.TOO_LARGE, patched(zip, big(2, values[0], Long.MAX_VALUE)));
        refused(Kind.DAMAGED, patched(zip, big(2, values[0], -5)));
        refused(Kind.DAMAGED, patched(zip, big(0).andThen(header -> {
            header.putInt(42, -1).putShort(extra(header) + 2, (short) 8).putLong(extra(header) + 4, -1L);
        })));
        refused(Kind.DAMAGED, patched(zip, header -> header.putShort(extra(header) + 2, (short) 999)));
    }

    @Test
    void theHeaderBeforeTheFileSaysTheSameName() throws Exception {
        byte[] zip = packed(ZipEntry.STORED);
        int[] place = new int[1];
        patched(zip, header -> place[0] = header.getInt(42));
        zip[place[0] + 30] ^= 1;
        refused(Kind.DAMAGED, zip);
        zip[place[0] + 30] ^= 1;
        at(zip, place[0]).putShort(26, (short) 1);
        refused(Kind.DAMAGED, zip);
    }

    /** The same zip with an end for large ones. @param small which of count, size and place the small end leaves to it */
    private static byte[] withBigEnd(byte[] zip, boolean count, boolean size, boolean start) {
        int end = zip.length - END;
        ByteBuffer old = at(zip, end);
        byte[] with = Arrays.copyOf(zip, zip.length + 76);
        ByteBuffer big = at(with, end);
        big.putInt(0, 0x06064b50).putLong(4, 44).putLong(24, old.getShort(10)).putLong(32, old.getShort(10))
                .putLong(40, old.getInt(12)).putLong(48, old.getInt(16));
        big.putInt(56, 0x07064b50).putInt(60, 0).putLong(64, end).putInt(72, 1);
        System.arraycopy(zip, end, with, end + 76, END);
        if (count) {
            big.putShort(86, (short) -1);
        }
        if (size) {
            big.putInt(88, -1);
        }
        if (start) {
            big.putInt(92, -1);
        }
        return with;
    }

    private static byte[] changed(byte[] zip, Consumer<ByteBuffer> change) {
        byte[] copy = zip.clone();
        change.accept(at(copy, copy.length - END - 76));
        return copy;
    }

    @Test
    void anEndForLargeZipsIsReadToo() throws Exception {
        byte[] zip = packed(ZipEntry.DEFLATED);
        assertEquals(1, entries(withBigEnd(zip, true, false, false)));
        assertEquals(1, entries(withBigEnd(zip, false, true, false)));
        byte[] big = withBigEnd(zip, false, false, true);
        assertEquals(1, entries(big));
        refused(Kind.DAMAGED, changed(big, end -> end.putInt(56, 1)));
        refused(Kind.DAMAGED, changed(big, end -> end.putLong(64, 3)));
        refused(Kind.DAMAGED, changed(big, end -> end.putInt(0, 1)));
        refused(Kind.TOO_MANY, changed(big, end -> end.putLong(32, -1)));
        refused(Kind.DAMAGED, changed(big, end -> end.putLong(48, -1)));
        refused(Kind.DAMAGED, changed(big, end -> end.putLong(32, 0)));
        byte[] onlyAnEnd = new byte[END];
        at(onlyAnEnd, 0).putInt(0, 0x06054b50).putShort(10, (short) -1);
        refused(Kind.DAMAGED, onlyAnEnd);
    }

    /** As three years of long letters would be. */
    @Test
    void aLargeOneThatPacksNoBetterThanTextIsNotRefusedForItsSize() throws Exception {
        byte[] content = new byte[300_000];
        new Random(1).nextBytes(content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 9; i++) {
                out.putNextEntry(new ZipEntry("entries/" + i + ".json"));
                out.write(content);
            }
            out.putNextEntry(new ZipEntry("workbook.json"));
        }
        byte[] zip = bytes.toByteArray();
        for (int place = zip.length - 2000; place < zip.length - END; place++) {
            if (at(zip, place).getInt(0) == 0x02014b50 && at(zip, place).getInt(24) == content.length) {
                at(zip, place).putInt(24, 29_900_000);
            }
        }
        try (BackupZip open = BackupZip.open(new OneFile(zip), OneFile.PATH)) {
            assertEquals(10, open.names().size());
        }
    }
}
