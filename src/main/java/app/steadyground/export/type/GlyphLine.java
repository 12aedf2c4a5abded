package app.steadyground.export.type;

import java.awt.font.GlyphVector;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** What HarfBuzz made of a text, as plain arrays: glyphs from left to right, and the cluster each belongs to. */
final class GlyphLine {

    /** AWT's mark for a character that has no glyph of its own. */
    private static final int INVISIBLE = 0xFFFE;

    private final String text;
    private final int[] glyphs;
    private final float[] x;
    private final float[] y;
    private final int[] starts;
    private final BitSet used = new BitSet();

    GlyphLine(Face face, String text, boolean rightToLeft) {
        this.text = text;
        GlyphVector vector = face.layout(text, rightToLeft);
        int all = vector.getNumGlyphs();
        int[] codes = new int[all];
        int[] chars = new int[all];
        float[] left = new float[all + 1];
        float[] rise = new float[all];
        int count = 0;
        for (int i = 0; i < all; i++) {
            int code = vector.getGlyphCode(i);
            if (code > 0 && code < INVISIBLE) {
                codes[count] = code;
                chars[count] = vector.getGlyphCharIndex(i);
                left[count] = (float) vector.getGlyphPosition(i).getX();
                rise[count] = (float) -vector.getGlyphPosition(i).getY();
                count++;
            }
        }
        left[count] = (float) vector.getGlyphPosition(all).getX();
        glyphs = Arrays.copyOf(codes, count);
        x = Arrays.copyOf(left, count + 1);
        y = Arrays.copyOf(rise, count);
        starts = clusterStarts(chars, count);
    }

    private int[] clusterStarts(int[] chars, int count) {
        BitSet boundaries = Clusters.starts(text);
        int[] floors = new int[count];
        used.set(0);
        used.set(text.length());
        for (int i = 0; i < count; i++) {
            floors[i] = boundaries.previousSetBit(chars[i]);
            used.set(floors[i]);
        }
        return floors;
    }

    int size() {
        return glyphs.length;
    }

    int glyph(int i) {
        return glyphs[i];
    }

    /** The end of the glyphs that belong to one cluster with glyph {@code from}. */
    int clusterEnd(int from) {
        int to = from + 1;
        while (to < glyphs.length && starts[to] == starts[from]) {
            to++;
        }
        return to;
    }

    /** The text of the glyph's cluster, with what follows it and has no glyph. */
    String clusterText(int i) {
        return text.substring(starts[i], used.nextSetBit(starts[i] + 1));
    }

    Run.Glyphs run(Face face, int from, int to, String actual) {
        return pick(face, IntStream.range(from, to).toArray(), from, x[to] - origin(from), actual);
    }

    /** One glyph of the cluster, as wide as the cluster. */
    Run.Glyphs letter(Face face, int from, int to, int letter, String actual) {
        return pick(face, new int[] {letter}, from, x[to] - origin(from), actual);
    }

    /** All other glyphs of the cluster, taking no width and standing for no text. */
    Run.Glyphs marks(Face face, int from, int to, int letter) {
        return pick(face, IntStream.range(from, to).filter(i -> i != letter).toArray(), from, 0, "");
    }

    private Run.Glyphs pick(Face face, int[] picked, int from, float advance, String actual) {
        int[] codes = new int[picked.length];
        float[] left = new float[picked.length];
        float[] rise = new float[picked.length];
        for (int i = 0; i < picked.length; i++) {
            codes[i] = glyphs[picked[i]];
            left[i] = x[picked[i]] - origin(from);
            rise[i] = y[picked[i]];
        }
        return new Run.Glyphs(face, codes, left, rise, advance, actual);
    }

    /** Where the runs before end. */
    private float origin(int from) {
        return from == 0 ? 0 : x[from];
    }
}
