package app.steadyground.export.type;

/**
 * Words set alike. {@code target} is the id of the place in the document that they lead to, or null.
 * The text may hold anything, line ends too.
 */
public record Span(String text, Emphasis emphasis, String target) {

    public static Span of(String text) {
        return new Span(text, Emphasis.PLAIN, null);
    }

    public static Span strong(String text) {
        return new Span(text, Emphasis.STRONG, null);
    }

    public static Span emphasis(String text) {
        return new Span(text, Emphasis.EMPHASIS, null);
    }

    public static Span link(String text, String target) {
        return new Span(text, Emphasis.PLAIN, target);
    }

    Span part(String part) {
        return new Span(part, emphasis, target);
    }
}
