package app.steadyground.export.page;

import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typeface;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The face that a viewer types with: whole, since nobody knows what will be typed, and with one byte a character, which is
 * all that some viewers can write. What it lacks, viewers take from faces of their own.
 */
final class FormFont {

    static final TextStyle STYLE = new TextStyle(Typeface.SANS, 10.5f, 14, Colors.INK);

    private static final COSName NAME = COSName.getPDFName("Sans");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final COSDictionary resources = new COSDictionary();
    private final float scale;

    /**
     * {@code font}: a simple font of that face; see {@link app.steadyground.export.type.WholeFont}. {@code scale}: how much
     * larger than usual the page is.
     */
    FormFont(COSDictionary font, float scale) {
        this.scale = scale;
        COSDictionary fonts = new COSDictionary();
        fonts.setDirect(true);
        fonts.setItem(NAME, font);
        resources.setDirect(true);
        resources.setItem(COSName.FONT, fonts);
    }

    COSDictionary resources() {
        return resources;
    }

    /** What is typed with, as a field says it. */
    String typed() {
        return chosen(STYLE.size() * scale, STYLE.color());
    }

    /** Operators that choose the face; a field carries them too, as its default appearance. */
    static String chosen(float size, int color) {
        return "/" + NAME.getName() + " " + number(size) + " Tf " + color(color) + "rg";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String color(int rgb) {
        StringBuilder text = new StringBuilder();
        for (int shift = 16; shift >= 0; shift -= 8) {
            text.append(String.format(Locale.ROOT, "%.3f ", (rgb >> shift & 255) / 255.0));
        }
        return text.toString();
    }

    /** A string of the program's own plain letters and digits, as the font knows them. */
    static String string(String words) {
        return "<" + HEX.formatHex(words.getBytes(StandardCharsets.ISO_8859_1)) + ">";
    }
}
