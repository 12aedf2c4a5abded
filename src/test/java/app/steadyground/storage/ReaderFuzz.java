package app.steadyground.storage;

import app.steadyground.entry.WorkbookInfo;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Spoils the bytes of every kind of file and reads them: nothing but the documented errors may come of it. Its main
 * runs it in a Java of its own with a small memory.
 */
final class ReaderFuzz {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final List<String> ODD = List.of("1e999999999", "-0", "9".repeat(400), "null", "[[[[", "{}", "\"\"",
            "\ud83c\udf3f", "\\ud83c", "\\u0000", "<<<<<<< HEAD\n", "\u0000", "\r\n", ",", "\"n\": 2147483648");

    /** What one reading may take of the processor, in nanoseconds. */
    private static final long LONGEST = 1_000_000_000;

    private ReaderFuzz() {
    }

    /** @param args first seed, number of seeds */
    public static void main(String[] args) throws IOException {
        large();
        run(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        System.out.println("read");
    }

    /** Files as large as may be, of what takes most room in memory. */
    private static void large() {
        String begin = "{\"format\":\"steady-ground/item\",\"later\":";
        for (String much : List.of("0,", "[],", "{},", "\"\",", "[[", "9", " ", "\\ud83c", "{\"a\":")) {
            byte[] bytes = (begin + "[" + much.repeat((int) FolderNames.LARGEST / much.length() - 50))
                    .getBytes(StandardCharsets.UTF_8);
            try {
                RevisionJson.read(bytes);
            } catch (BadFile e) {
                // This is what it is for.
            }
        }
    }

    static void run(int first, int number) throws IOException {
        byte[] revision = RevisionJson.write(Samples.everything());
        byte[] workbook = WorkbookJson.write(new WorkbookInfo(Samples.WORKBOOK, 1, 1, Samples.GUIDE, Samples.NOW));
        byte[] settings = SettingsJson.write(Settings.DEFAULT.withWindow(new Settings.Window(1, 2, 3, 4, true)));
        byte[] backup = backup(revision, workbook);
        for (int seed = first; seed < first + number; seed++) {
            Random random = new Random(seed);
            try {
                tried(() -> RevisionJson.read(spoiled(revision, random, true)));
                tried(() -> WorkbookJson.read(spoiled(workbook, random, true)));
                tried(() -> SettingsJson.read(spoiled(settings, random, false)));
                byte[] zip = spoiledZip(backup, random);
                tried(() -> new BackupFile(new OneFile(zip), OneFile.PATH).read(Progress.NONE));
                tried(() -> new BackupFile(new OneFile(zip), OneFile.PATH).look(Progress.NONE));
                new GuideReader(file -> random.nextInt(3) > 0 ? guide(file) : spoiled(guide(file), random, false)).read();
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private interface Reading {
        void read() throws BadFile, BackupProblem;
    }

    private static void tried(Reading reading) {
        long before = CPU.getCurrentThreadCpuTime();
        try {
            reading.read();
        } catch (BadFile | BackupProblem e) {
            // This is what it is for.
        }
        long took = CPU.getCurrentThreadCpuTime() - before;
        if (took > LONGEST) {
            throw new AssertionError("took " + took / 1_000_000 + " ms");
        }
    }

    /** A backup of a workbook with one entry, as it would lie on a disk. */
    private static byte[] backup(byte[] revision, byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setComment(new BackupMark(Samples.NOW, Samples.WORKBOOK, 1).toString());
            for (Map.Entry<String, byte[]> file : Map.of(FolderNames.WORKBOOK, workbook, "entries/x.json", revision).entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Bytes changed, cut out or put in, mostly in the headers, where a reader believes them. */
    private static byte[] spoiledZip(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = random.nextBoolean() ? bytes.length - 1 - random.nextInt(Math.min(bytes.length, 300)) : random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) (random.nextBoolean() ? 0xff : 0);
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                default -> {
                    int length = Math.min(random.nextInt(9), bytes.length - at);
                    System.arraycopy(good, random.nextInt(good.length - length), bytes, at, length);
                }
            }
        }
        return bytes;
    }

    private static byte[] guide(String file) throws IOException {
        try (InputStream in = ReaderFuzz.class.getResourceAsStream("small-guide/" + file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return in.readAllBytes();
        }
    }

    /** @param summed whether the file carries a sum, which then sometimes fits all the same */
    private static byte[] spoiled(byte[] good, Random random, boolean summed) {
        StringBuilder text = new StringBuilder(new String(good, StandardCharsets.UTF_8));
        for (int i = 0; i <= random.nextInt(4); i++) {
            text.append(text.isEmpty() ? " " : "");
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + random.nextInt(random.nextBoolean() ? 4 : 200));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, text.substring(at, to));
                case 2 -> text.setLength(Math.max(1, at));
                case 3 -> text.insert(at, ODD.get(random.nextInt(ODD.size())).repeat(random.nextInt(50) == 0 ? 5000 : 1));
                default -> text.setCharAt(at, (char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(65536)));
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(3) == 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return summed && random.nextBoolean() && text.indexOf("sha256:") > 0 && text.toString().matches("(?s).*sha256:[0-9a-f]{64}\"\\s*}\\s*")
                ? RevisionJsonTest.summed(new String(bytes, StandardCharsets.UTF_8)) : bytes;
    }
}
