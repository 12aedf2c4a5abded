package app.steadyground.entry;

import java.util.Locale;

/** What can be wrong with a file in a workbook's folder. The sentence for each stands in the texts, under {@link #key}. */
public enum Problem {
    EMPTY, TOO_LARGE, NOT_JSON, NOT_OURS, DUPLICATE_NAMES, TOO_DEEP, BAD_TEXT, BAD_VALUE, WRONG_NAME, SAME_NUMBER, OTHER_WORKBOOK, CHANGED_OUTSIDE,
    LINK, NEWER, LOCKED, SEAL_BROKEN, KEY_DAMAGED, KEY_REFUSED, UNREADABLE;

    /** Key of its sentence in the texts. */
    public String key() {
        return "problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
