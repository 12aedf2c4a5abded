package app.steadyground.export.page;

/** A size of paper, in points. */
public enum Paper {
    A4(595.28f, 841.89f),
    LETTER(612, 792);

    /** The same measure on both: about 78 letters a line. */
    static final float COLUMN = 436;

    private final float width;
    private final float height;

    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }
}
