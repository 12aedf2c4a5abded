package app.steadyground.export.share;

/**
 * A word that holds the letters of a name.
 *
 * @param start of the word in its text, {@code end} behind it
 * @param name whose letters they are
 * @param word as it stands in the text
 * @param plain whether the word is just the name, in any case, or one of its plain endings, so that it surely means it
 */
public record Found(int start, int end, String name, String word, boolean plain) {
}
