package app.steadyground.export.type;

/** A piece of a shaped text, in the order of drawing (left to right). Lengths are thousandths of an em. */
public sealed interface Run {

    /** How far the next run stands to the right. */
    float advance();

    /**
     * Glyphs of one face. {@code x} and {@code y} are their places from the run's origin on the baseline, up is
     * positive. {@code actual} is the text, given only where the glyphs alone cannot give it back; else null.
     */
    record Glyphs(Face face, int[] glyphs, float[] x, float[] y, float advance, String actual) implements Run {
    }

    /**
     * A character that no face has: to be drawn as a box with its code on two rows of digits, which are set
     * smaller, by {@link #DIGIT_SCALE}.
     */
    record Hole(int codePoint, Glyphs upper, Glyphs lower, float advance) implements Run {
        public static final float DIGIT_SCALE = 0.42f;
        public static final float SIDE = 60;
        public static final float PADDING = 70;
        public static final float BOTTOM = -130;
        public static final float TOP = 770;
    }
}
