package app.steadyground.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A longer text of the guide, taken apart for screen and paper. Its notation: a line that begins with
 * {@code ### } is a heading, with {@code - } a list item, anything else a paragraph; blank lines divide;
 * {@code **strong**} and {@code *emphasis*} within a line. A line that is strong as a whole is a subheading.
 */
public record Prose(List<Block> blocks) {

    public enum Kind { HEADING, SUBHEADING, PARAGRAPH, ITEM }

    public enum Style { PLAIN, STRONG, EMPHASIS }

    public record Span(String text, Style style) {
    }

    public record Block(Kind kind, List<Span> spans) {
        public Block {
            spans = List.copyOf(spans);
        }

        public String text() {
            return String.join("", spans.stream().map(Span::text).toList());
        }
    }

    /** Marks cling to the words they enclose; a star among spaces is a star. */
    private static final Pattern MARK =
            Pattern.compile("\\*\\*(\\S|\\S.*?\\S)\\*\\*|(?<!\\*)\\*([^*\\s]|[^*\\s][^*]*[^*\\s])\\*(?!\\*)");

    public Prose {
        blocks = List.copyOf(blocks);
    }

    public static Prose parse(String text) {
        return new Prose(text.lines().filter(l -> !l.isBlank()).map(String::strip).map(Prose::block).toList());
    }

    private static Block block(String line) {
        if (line.startsWith("### ")) {
            return new Block(Kind.HEADING, spans(line.substring(4)));
        }
        if (line.startsWith("- ")) {
            return new Block(Kind.ITEM, spans(line.substring(2)));
        }
        List<Span> spans = spans(line);
        boolean strong = spans.size() == 1 && spans.getFirst().style() == Style.STRONG;
        return strong ? new Block(Kind.SUBHEADING, List.of(new Span(spans.getFirst().text(), Style.PLAIN)))
                : new Block(Kind.PARAGRAPH, spans);
    }

    private static List<Span> spans(String line) {
        List<Span> spans = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        int from = 0;
        while (mark.find()) {
            add(spans, line.substring(from, mark.start()), Style.PLAIN);
            boolean strong = mark.group(1) != null;
            add(spans, strong ? mark.group(1) : mark.group(2), strong ? Style.STRONG : Style.EMPHASIS);
            from = mark.end();
        }
        add(spans, line.substring(from), Style.PLAIN);
        return spans;
    }

    private static void add(List<Span> spans, String text, Style style) {
        if (!text.isEmpty()) {
            spans.add(new Span(text, style));
        }
    }
}
