package app.steadyground.export.page;

import app.steadyground.export.type.TextStyle;

/**
 * How large the words are. In large print nothing is below 16 points: the page is drawn {@link #scale} times as large
 * as it is measured, small words grow more than that, and headings less.
 */
public enum TextSize {
    NORMAL(1),
    LARGE(1.6f);

    private static final float LEAST = 10;
    private static final float ORDINARY = 12;

    private final float scale;

    TextSize(float scale) {
        this.scale = scale;
    }

    float scale() {
        return scale;
    }

    /** How a style that is meant for normal size is set. */
    TextStyle of(TextStyle style) {
        if (this == NORMAL) {
            return style;
        }
        float size = style.size() < LEAST ? LEAST
                : style.size() <= ORDINARY ? style.size() : ORDINARY + (style.size() - ORDINARY) / 2;
        return new TextStyle(style.typeface(), size, style.leading() * size / style.size(), style.color());
    }
}
