package app.steadyground.export.type;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One font file, ready for shaping: which characters it has, how wide its glyphs are, and the JDK's own
 * HarfBuzz behind an AWT font. Needs no display. Safe for several threads. Lengths are thousandths of an em.
 */
public final class Face {

    static final float EM = 1000;

    /** Says of nearly every font that one of its tables is left out, which is right. Held, or it would forget. */
    private static final Logger TABLES = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    static {
        TABLES.setLevel(Level.SEVERE);
    }

    /** Whole em units, no hinting: what is measured here is what is printed at any size. */
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final FontSource file;
    private final CmapLookup characters;
    private final int[] widths;
    private final Font shaping;

    Face(FontSource file) throws IOException {
        this.file = file;
        byte[] bytes = file.bytes();
        try (TrueTypeFont font = parse(bytes)) {
            characters = font.getUnicodeCmapLookup();
            widths = widths(font);
        }
        shaping = shaping(bytes);
    }

    static TrueTypeFont parse(byte[] bytes) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        font.setEnableGsub(false);
        return font;
    }

    private static int[] widths(TrueTypeFont font) throws IOException {
        float scale = EM / font.getUnitsPerEm();
        int[] widths = new int[font.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < widths.length; glyph++) {
            // Rounded as the PDF's own table of widths is, so that corrections between glyphs come out right.
            widths[glyph] = Math.round(font.getAdvanceWidth(glyph) * scale);
        }
        return widths;
    }

    private static Font shaping(byte[] bytes) throws IOException {
        QuietFonts.wake();
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)).deriveFont(Map.of(
                    TextAttribute.SIZE, EM,
                    TextAttribute.KERNING, TextAttribute.KERNING_ON,
                    TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
        } catch (FontFormatException e) {
            throw new IOException("A font of the program is damaged. Please install the program again.", e);
        }
    }

    public FontSource file() {
        return file;
    }

    /** The name of this face among the fonts of a PDF page. */
    public String resourceName() {
        return file.resourceName();
    }

    /** The width the PDF gives the glyph before any correction. */
    public int width(int glyph) {
        return widths[glyph];
    }

    /** The glyph of a character standing alone; 0 if the face lacks it. Controls are never drawn by a font. */
    int glyph(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE
                ? 0 : characters.getGlyphId(codePoint);
    }

    boolean has(int codePoint) {
        return glyph(codePoint) > 0;
    }

    GlyphVector layout(String text, boolean rightToLeft) {
        char[] chars = text.toCharArray();
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return shaping.layoutGlyphVector(EXACT, chars, 0, chars.length, direction);
    }
}
