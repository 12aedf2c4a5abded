package app.steadyground.export.type;

/** How a text is set: its voice, its size and line height in points, its colour as 0xRRGGBB. */
public record TextStyle(Typeface typeface, float size, float leading, int color) {

    /** Letters reach this far above and below the baseline, marks of tall scripts included, in parts of the size. */
    private static final float REACH_UP = 1.0f;
    private static final float REACH_DOWN = 0.35f;

    public TextStyle withColor(int other) {
        return new TextStyle(typeface, size, leading, other);
    }

    /** From the top of a line to its baseline. */
    public float baseline() {
        return (leading - size * (REACH_UP + REACH_DOWN)) / 2 + size * REACH_UP;
    }
}
