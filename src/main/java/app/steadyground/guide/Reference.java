package app.steadyground.guide;

/**
 * A work the guide leans on. Empty strings stand for what is not known.
 *
 * @param published where it appeared, without volume and pages where those were not checked
 */
public record Reference(String author, String year, String title, String published, String usedFor) {
}
