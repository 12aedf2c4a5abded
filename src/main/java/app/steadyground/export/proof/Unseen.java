package app.steadyground.export.proof;

/** Something on a page (from 1) that a reader cannot see as it was meant. */
public record Unseen(int page, Why why) {

    /** Why it cannot be seen. */
    public enum Why {
        /** The font in the file has no drawing for it. */
        NO_GLYPH,
        /** Drawn without ink, or too small for any eye. */
        HIDDEN,
        OUTSIDE_PAGE,
        OUTSIDE_CELL
    }
}
