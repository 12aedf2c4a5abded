package app.steadyground.export;

/** What a workbook is printed as. */
public enum Kind {
    /** What was written. */
    COMPLETED,
    /** The guide's pages with room to write by hand. */
    BLANK,
    /** The same, to be filled in with any PDF viewer. */
    FILLABLE
}
