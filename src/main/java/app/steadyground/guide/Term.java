package app.steadyground.guide;

/** A word of the glossary. */
public record Term(String term, String meaning) {
}
