package app.steadyground.export.proof;

/** Something on a page (from 1) that a reader cannot see as it was meant. */
public record Unseen(int page, Why why) {

    /** Why it cannot be seen. */
    public enum Why {
        /** The font in the file has no drawing for it. */
        NO_GLYPH,
        /** Drawn without ink, in the colour of its ground, or too small for any eye. */
        HIDDEN,
        /** Something is painted over it. */
        COVERED,
        /** It stands outside of the part of the page that is drawn. */
        CLIPPED,
        OUTSIDE_PAGE,
        OUTSIDE_CELL
    }
}
