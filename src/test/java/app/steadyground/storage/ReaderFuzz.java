package app.steadyground.storage;

import app.steadyground.entry.WorkbookInfo;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Spoils the bytes of every kind of file and reads them: nothing but the documented errors may come of it. Its main
 * runs it in a Java of its own with a small memory.
 */
final class ReaderFuzz {
    private static final List<String> ODD = List.of("1e999999999", "-0", "9".repeat(400), "null", "[[[[", "{}", "\"\"",
            "\ud83c\udf3f", "\\ud83c", "\\u0000", "<<<<<<< HEAD\n", "\u0000", "\r\n", ",", "\"n\": 2147483648");

    private ReaderFuzz() {
    }

    /** @param args first seed, number of seeds */
    public static void main(String[] args) throws IOException {
        run(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        System.out.println("read");
    }

    static void run(int first, int number) throws IOException {
        byte[] revision = RevisionJson.write(Samples.everything());
        byte[] workbook = WorkbookJson.write(new WorkbookInfo(Samples.WORKBOOK, 1, 1, Samples.GUIDE, Samples.NOW));
        byte[] settings = SettingsJson.write(Settings.DEFAULT.withWindow(new Settings.Window(1, 2, 3, 4, true)));
        for (int seed = first; seed < first + number; seed++) {
            Random random = new Random(seed);
            try {
                tried(() -> RevisionJson.read(spoiled(revision, random, true)));
                tried(() -> WorkbookJson.read(spoiled(workbook, random, true)));
                tried(() -> SettingsJson.read(spoiled(settings, random, false)));
                new GuideReader(file -> random.nextInt(3) > 0 ? guide(file) : spoiled(guide(file), random, false)).read();
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private interface Reading {
        void read() throws BadFile;
    }

    private static void tried(Reading reading) {
        try {
            reading.read();
        } catch (BadFile e) {
            // This is what it is for.
        }
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
