package app.steadyground.export.page;

import app.steadyground.export.type.TextStyle;

/**
 * A sheet of paper with words of some size on it, and the room on it for text. Counted from the top left corner, in
 * points times the size's scale.
 */
record Format(Paper paper, TextSize size) {

    static final Format A4 = new Format(Paper.A4, TextSize.NORMAL);

    private static final float TOP = 78;
    private static final float BOTTOM = 82;
    /** Large print needs the paper for words. */
    private static final float LARGE_SIDE = 50;
    private static final float LARGE_TOP = 68;
    private static final float LARGE_BOTTOM = 70;

    float width() {
        return paper.width() / size.scale();
    }

    float height() {
        return paper.height() / size.scale();
    }

    /** The width of the text. */
    float column() {
        return isLarge() ? width() - 2 * left() : Paper.COLUMN;
    }

    float left() {
        return isLarge() ? LARGE_SIDE / size.scale() : (width() - Paper.COLUMN) / 2;
    }

    float top() {
        return isLarge() ? LARGE_TOP / size.scale() : TOP;
    }

    /** Where the text ends, above the foot. */
    float bottom() {
        return height() - (isLarge() ? LARGE_BOTTOM / size.scale() : BOTTOM);
    }

    float room() {
        return bottom() - top();
    }

    boolean isLarge() {
        return size != TextSize.NORMAL;
    }

    TextStyle style(TextStyle normal) {
        return size.of(normal);
    }
}
