package app.steadyground.guide;

/**
 * A line at the foot of a chapter.
 *
 * @param target the id of a chapter, of an exercise, or {@value #SOURCES} for the page of words and sources
 */
public record SeeAlso(String title, String target) {
    public static final String SOURCES = "words-and-sources";
}
