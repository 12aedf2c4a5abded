package app.steadyground.export.flat;

import app.steadyground.export.page.Block;
import app.steadyground.export.page.Words;
import app.steadyground.export.type.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A document as one HTML file that loads nothing and runs nothing, made for screen readers and any width of screen. */
public final class Html implements FlatPages {

    private static final String LIST_END = "</ul>\n";
    /** A link within the document. What a person typed never looks like one: it is escaped. */
    private static final Pattern LINK = Pattern.compile("<a href=\"#([^\"]*+)\" class=\"to\">([^<]*+)</a>");

    private final Words words;
    private final String title;
    private final String language;
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder contents = new StringBuilder();
    private final Ranks ranks = new Ranks();
    private String contentsTitle = "";
    /** The headings' ids by those of the places they stand at. */
    private final Map<String, String> places = new HashMap<>();
    private int headings;
    /** Where a list of single items has just ended. */
    private int listEnd;

    public Html(Words words, String title, String language) {
        this.words = words;
        this.title = title;
        this.language = language;
    }

    @Override
    public void add(Block block) {
        switch (block) {
            case Block.Cover b -> {
                element("p", "lead", escaped(b.subtitle()));
                b.small().forEach(small -> element("p", "small", escaped(small)));
            }
            case Block.Contents b -> contentsTitle = b.title();
            case Block.Flowing b -> flowing(b);
            default -> { }
        }
    }

    private void flowing(Block.Flowing block) {
        switch (block) {
            case Block.Heading b -> heading(b);
            case Block.Paragraph b -> element("p", b.look().name().toLowerCase(Locale.ROOT), spans(b.spans()));
            case Block.ListItem b -> listItem(spans(b.spans()));
            case Block.Rule b -> body.append("<hr>\n");
            case Block.Group b -> b.blocks().forEach(this::flowing);
            case Block.Note b -> {
                body.append("<aside>\n");
                b.blocks().forEach(this::flowing);
                body.append("</aside>\n");
            }
            case Block.Table b -> table(b);
            case Block.Scale b -> element("p", "answer", words.ratedOf(b.value(), b.max()) + ends(b));
            case Block.Ratings b -> list(b.items(),
                    one -> escaped(one.label()) + ": " + words.ratedOf(one.value(), b.max()));
            case Block.Choices b -> list(b.options(), one -> box(one.chosen()) + escaped(one.text()));
            case Block.Feelings b -> list(b.words(),
                    one -> escaped(one.word()) + ", " + words.ratedOf(one.strength(), b.most()));
            case Block.Cards b -> b.piles().forEach(pile -> {
                element("p", "prompt", escaped(pile.title()));
                list(pile.cards(), Html::escaped);
            });
            case Block.Steps b -> list(b.steps(), step -> box(step.done()) + escaped(step.text())
                    + (step.date().isEmpty() ? "" : " <span class=\"small\">" + escaped(step.date()) + "</span>"));
            case Block.Trend b -> {
                body.append(TrendSvg.of(b));
                table(Moments.table(b));
            }
            case Block.Halves b -> {
                body.append("<div class=\"halves\"><div>\n");
                b.then().forEach(this::flowing);
                body.append("</div><div>\n");
                b.now().forEach(this::flowing);
                body.append("</div></div>\n");
            }
            case Block.Change b -> element("p", "answer", escaped(b.alt()));
            case Block.Spacer b -> { }
            case Block.Anchor b -> { }
            case Block.Empty b -> { }
        }
    }

    /** Ranks follow how deep a heading stands, so that none is left out. */
    private void heading(Block.Heading heading) {
        String id = "h" + ++headings;
        if (heading.id() != null) {
            places.put(heading.id(), id);
        }
        int rank = Math.min(6, ranks.of(heading.level()) + 1);
        body.append("<h").append(rank).append(" id=\"").append(id).append("\" dir=\"auto\">")
                .append(escaped(heading.text())).append("</h").append(rank).append(">\n");
        if (heading.bookmark() && heading.level() <= 2) {
            contents.append("<li class=\"l").append(heading.level()).append("\"><a href=\"#").append(id).append("\">")
                    .append(escaped(heading.text())).append("</a></li>\n");
        }
    }

    private static String ends(Block.Scale scale) {
        return scale.low().isEmpty() && scale.high().isEmpty() ? "" : " <span class=\"small\">(" + scale.min() + " = "
                + escaped(scale.low()) + ", " + scale.max() + " = " + escaped(scale.high()) + ")</span>";
    }

    private String box(boolean ticked) {
        return "<span class=\"box\" role=\"img\" aria-label=\"" + escaped(words.choice(ticked)) + "\">"
                + (ticked ? "☑" : "☐") + "</span> ";
    }

    private void table(Block.Table table) {
        body.append("<table><thead><tr>");
        table.columns().forEach(column -> body.append("<th scope=\"col\" dir=\"auto\">").append(escaped(column)).append("</th>"));
        body.append("</tr></thead><tbody>\n");
        for (List<String> row : table.rows()) {
            body.append("<tr>");
            row.forEach(cell -> body.append("<td dir=\"auto\">").append(escaped(cell)).append("</td>"));
            body.append("</tr>\n");
        }
        body.append("</tbody></table>\n");
    }

    private <T> void list(List<T> items, Function<T, String> inner) {
        if (!items.isEmpty()) {
            body.append("<ul>\n");
            items.forEach(item -> body.append("<li dir=\"auto\">").append(inner.apply(item)).append("</li>\n"));
            body.append(LIST_END);
        }
    }

    /** One after the other, items are one list. */
    private void listItem(String inner) {
        if (listEnd > 0 && body.length() == listEnd) {
            body.setLength(listEnd - LIST_END.length());
            body.append("<li dir=\"auto\">").append(inner).append("</li>\n").append(LIST_END);
        } else {
            list(List.of(inner), Function.identity());
        }
        listEnd = body.length();
    }

    private void element(String name, String kind, String inner) {
        if (!inner.isBlank()) {
            body.append('<').append(name).append(" class=\"").append(kind).append("\" dir=\"auto\">").append(inner)
                    .append("</").append(name).append(">\n");
        }
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(span -> span.target() != null
                ? "<a href=\"#" + escaped(span.target()) + "\" class=\"to\">" + escaped(span.text()) + "</a>" : switch (span.emphasis()) {
            case PLAIN -> escaped(span.text());
            case STRONG -> "<strong>" + escaped(span.text()) + "</strong>";
            case EMPHASIS -> "<em>" + escaped(span.text()) + "</em>";
        }).collect(Collectors.joining());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replaceAll("\\R", "<br>\n").replaceAll("[\\x00-\\x08\\x0E-\\x1F]", "\uFFFD");
    }

    @Override
    public String text() {
        String nav = contents.isEmpty() ? "" : "<nav aria-label=\"" + escaped(contentsTitle) + "\"><h2>"
                + escaped(contentsTitle) + "</h2>\n<ul>\n" + contents + "</ul></nav>\n";
        return HtmlShell.TEXT.replace("{language}", escaped(language)).replace("{title}", escaped(title))
                .replace("{nav}", nav).replace("{body}", linked());
    }

    /** Links to places that are not in the document are mere words. */
    private String linked() {
        return LINK.matcher(body).replaceAll(link -> Matcher.quoteReplacement(places.containsKey(link.group(1))
                ? "<a href=\"#" + places.get(link.group(1)) + "\">" + link.group(2) + "</a>" : link.group(2)));
    }

    @Override
    public String read(String file) {
        // Strong words may end within a word.
        return file.substring(file.indexOf("<main>")).replaceAll("</?(?:strong|em|a)\\b[^>]*>", "").replaceAll("<[^>]*>", " ").replace("&quot;", "\"")
                .replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&");
    }
}
