package app.steadyground.export;

/** In which order entries are printed. */
public enum Order {
    /** Page by page, as the guide has them. */
    GUIDE,
    /** As they were written, month by month. */
    DATE
}
