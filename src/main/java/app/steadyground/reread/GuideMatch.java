package app.steadyground.reread;

/**
 * A place in the guide that was found.
 *
 * @param target id of a chapter, whose reading it is, or of a page
 * @param title what stands over it
 * @param excerpt some words around the match, which goes from {@code start} to {@code end}
 */
public record GuideMatch(String target, String title, String excerpt, int start, int end) {
}
