package app.steadyground.export.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.export.page.Block;
import app.steadyground.export.page.Look;
import app.steadyground.export.page.Paper;
import app.steadyground.export.page.Printed;
import app.steadyground.export.page.Printer;
import app.steadyground.export.page.ReadBack;
import app.steadyground.export.page.Setup;
import app.steadyground.export.page.Standards;
import app.steadyground.export.page.Watch;
import app.steadyground.export.page.Words;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fonts of a computer that has just those which the test made: Latin letters under Armenian names. */
class SystemFontsTest {

    private static final String ARMENIAN = "ԱԲԳԴ";
    private static final int FIRST = 0x0531;
    private static final int LETTERS = 26;

    @TempDir
    Path folder;

    private SystemFonts before;

    private SystemFonts look() {
        SystemFonts fonts = new SystemFonts(List.of(folder, folder.resolve("not there")));
        SystemFonts was = SystemFonts.use(fonts);
        before = before == null ? was : before;
        return fonts;
    }

    @AfterEach
    void ownFontsAgain() {
        if (before != null) {
            SystemFonts.use(before);
        }
    }

    /** @param rights as the font's maker set them */
    private static byte[] font(int rights) throws IOException {
        ByteBuffer old = ByteBuffer.wrap(FontFile.SOURCE_SANS.bytes());
        Map<String, byte[]> tables = new TreeMap<>();
        for (int i = 0; i < old.getShort(4); i++) {
            byte[] name = new byte[4];
            old.get(12 + 16 * i, name);
            byte[] table = new byte[old.getInt(12 + 16 * i + 12)];
            old.get(old.getInt(12 + 16 * i + 8), table);
            tables.put(new String(name, StandardCharsets.ISO_8859_1), table);
        }
        int first = Faces.of(FontFile.SOURCE_SANS).glyph('A');
        tables.put("cmap", ByteBuffer.allocate(12 + 28).putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10).putInt(12)
                .putShort((short) 12).putShort((short) 0).putInt(28).putInt(0).putInt(1).putInt(FIRST).putInt(FIRST + LETTERS - 1).putInt(first).array());
        ByteBuffer.wrap(tables.get("OS/2")).putShort(8, (short) rights);
        int size = 12 + 16 * tables.size() + tables.values().stream().mapToInt(table -> table.length + 3 & ~3).sum();
        ByteBuffer out = ByteBuffer.allocate(size).putInt(0x00010000).putShort((short) tables.size()).putShort((short) 0).putInt(0);
        int at = 12 + 16 * tables.size();
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(0).putInt(at).putInt(table.getValue().length);
            out.put(at, table.getValue());
            at += table.getValue().length + 3 & ~3;
        }
        return out.array();
    }

    private static boolean draws(SystemFonts fonts) {
        return fonts.having(ARMENIAN).isPresent();
    }

    private Printed print(Path file) throws IOException {
        Setup setup = new Setup(Paper.A4, "Workbook", "en", Instant.EPOCH, new Words("Page {0} of {1}", "{0} of {1}", "no answer", "chosen", "not chosen"));
        return Printer.print(file, List.of(Block.Paragraph.of("before " + ARMENIAN + " after", Look.ANSWER)).iterator(), setup, Watch.NOBODY);
    }

    @Test
    void whatOwnFontsLackIsDrawnAndRead() throws Exception {
        Files.write(folder.resolve("Fine.ttf"), font(0));
        Files.writeString(folder.resolve("Broken.ttf"), "no font");
        Files.write(folder.resolve("Short.ttf"), new byte[] {0, 1, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0});
        look();
        assertEquals(Map.of(), Coverage.missing(ARMENIAN));
        Path file = folder.resolve("out.pdf");
        assertEquals(Map.of(), print(file).missing());
        assertTrue(ReadBack.plain(file).contains("before " + ARMENIAN + " after"));
        assertEquals(Map.of(), Standards.failures(file, Standards.ARCHIVE));
        assertEquals(Map.of(), Standards.failures(file, Standards.ACCESSIBLE));
    }

    @Test
    void aFontThatMayNotBeEmbeddedIsNotUsed() throws Exception {
        for (int rights : new int[] {0x0002, 0x0100, 0x0200, 0x0108}) {
            Files.write(folder.resolve("Kept.ttf"), font(rights));
            assertFalse(draws(look()), "rights " + rights);
        }
        assertEquals(ARMENIAN.length(), Coverage.missing(ARMENIAN).size());
        assertEquals(ARMENIAN.length(), print(folder.resolve("out.pdf")).missing().size());
        for (int rights : new int[] {0x0004, 0x0008}) {
            Files.write(folder.resolve("Kept.ttf"), font(rights));
            assertTrue(draws(look()), "rights " + rights);
        }
    }

    @Test
    void severalFontsInOneFile() throws Exception {
        byte[] kept = font(2);
        byte[] fine = font(0);
        int head = 20;
        ByteBuffer both = ByteBuffer.allocate(head + kept.length + fine.length).putInt(0x74746366).putInt(0x00010000).putInt(2).putInt(head)
                .putInt(head + kept.length).put(kept).put(fine);
        for (int base : new int[] {head, head + kept.length}) {
            for (int i = 0; i < both.getShort(base + 4); i++) {
                int entry = base + 12 + 16 * i + 8;
                both.putInt(entry, both.getInt(entry) + base);
            }
        }
        Files.write(folder.resolve("Both.ttc"), both.array());
        assertEquals(Optional.of(true), look().having(ARMENIAN).map(face -> face.file() instanceof SystemFont font && font.offset() > head));
        assertEquals(Map.of(), print(folder.resolve("out.pdf")).missing());
    }

    @Test
    void signsOfPrivateUseAreNeverLookedFor() throws Exception {
        Files.write(folder.resolve("Fine.ttf"), font(0));
        SystemFonts fonts = look();
        assertTrue(draws(fonts));
        assertFalse(fonts.having("\uE123").isPresent());
        assertFalse(fonts.having("\u0000").isPresent());
    }

    @Test
    void everyTableOfCharactersIsReadAsOthersReadIt() throws Exception {
        for (FontFile font : List.of(FontFile.LITERATA, FontFile.ARABIC, FontFile.EMOJI, FontFile.THAI)) {
            Path file = Files.write(folder.resolve(font.name() + ".ttf"), font.bytes());
            try (Sfnt sfnt = Sfnt.open(file, 0)) {
                Face face = Faces.of(font);
                assertTrue(sfnt.isUsable(), font.name());
                sfnt.characters().stream().filter(c -> !Character.isISOControl(c)).forEach(c -> assertTrue(face.has(c), font + " " + c));
                assertTrue(sfnt.characters().cardinality() > 80, font.name());
            }
        }
    }
}
