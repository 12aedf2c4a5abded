package app.steadyground.export.page;

/** A size of paper, and the room on it for text. Points, counted from the top left corner. */
public enum Paper {
    A4(595.28f, 841.89f),
    LETTER(612, 792);

    /** The same measure on both: about 78 letters a line. */
    static final float COLUMN = 436;

    private static final float TOP = 78;
    private static final float BOTTOM = 82;

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

    float left() {
        return (width - COLUMN) / 2;
    }

    float top() {
        return TOP;
    }

    /** Where the text ends, above the foot. */
    float bottom() {
        return height - BOTTOM;
    }

    float room() {
        return bottom() - top();
    }
}
