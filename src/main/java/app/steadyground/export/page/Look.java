package app.steadyground.export.page;

import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typeface;

/** The voices of the printed page: what was asked speaks quietly, what was answered is made for reading. */
public enum Look {
    /** What the person wrote. */
    ANSWER(Typeface.SERIF, 10.75f, 15.75f, Colors.INK, 6),
    /** The guide's own running text. */
    READING(Typeface.SERIF, 10.75f, 15.75f, Colors.INK, 7),
    /** A few lines that lead into something. */
    LEAD(Typeface.SERIF_ITALIC, 12, 18, Colors.MUTED, 9),
    /** The wording that was asked; stays with its answer. */
    PROMPT(Typeface.SANS_SEMIBOLD, 9.75f, 13.5f, Colors.MUTED, 14),
    /** Labels, hints and instructions. */
    LABEL(Typeface.SANS, 9.5f, 13.25f, Colors.MUTED, 5),
    /** A small line between what was asked and the answer; stays with the answer. */
    HINT(Typeface.SANS, 8.25f, 11.5f, Colors.MUTED, 3),
    /** Dates, sources, small print. */
    SMALL(Typeface.SANS, 8.25f, 11.5f, Colors.MUTED, 4);

    private final TextStyle style;
    private final float before;

    Look(Typeface typeface, float size, float leading, int color, float before) {
        this.style = new TextStyle(typeface, size, leading, color);
        this.before = before;
    }

    TextStyle style() {
        return style;
    }

    boolean staysWithNext() {
        return this == PROMPT || this == HINT;
    }

    /** Space above, in points. */
    float before() {
        return before;
    }
}
