package app.steadyground.export.flat;

import app.steadyground.export.page.Block;
import app.steadyground.export.page.Words;
import app.steadyground.export.type.Emphasis;
import app.steadyground.export.page.Look;
import app.steadyground.export.type.Span;
import java.util.List;
import java.util.stream.Collectors;

/** A document in Markdown, which any editor shows. What was typed stays what it was: signs of Markdown in it are escaped. */
public final class Markdown implements FlatPages {

    private final Words words;
    private final StringBuilder out = new StringBuilder();
    private final Ranks ranks = new Ranks();
    /** Where a list of single items has just ended. */
    private int listEnd;

    public Markdown(Words words) {
        this.words = words;
    }

    @Override
    public void add(Block block) {
        switch (block) {
            case Block.Cover b -> {
                paragraph("# " + line(b.title()));
                paragraph(escaped(b.subtitle()));
                b.small().forEach(small -> paragraph(escaped(small)));
            }
            case Block.Flowing b -> flowing(b);
            default -> { }
        }
    }

    private void flowing(Block.Flowing block) {
        switch (block) {
            case Block.Heading b -> paragraph("#".repeat(Math.min(6, ranks.of(b.level()) + 1)) + " " + line(b.text()));
            case Block.Paragraph b -> paragraph(b.look() == Look.PROMPT ? "**" + spans(b.spans()).strip() + "**" : spans(b.spans()));
            case Block.ListItem b -> listItem(item(spans(b.spans())));
            case Block.Rule b -> paragraph("---");
            case Block.Group b -> b.blocks().forEach(this::flowing);
            case Block.Note b -> b.blocks().forEach(this::flowing);
            case Block.Table b -> table(b);
            case Block.Scale b -> paragraph(words.ratedOf(b.value(), b.max()) + ends(b));
            case Block.Ratings b -> list(b.items().stream()
                    .map(one -> item(escaped(one.label())) + ": " + words.ratedOf(one.value(), b.max())).toList());
            case Block.Choices b -> list(b.options().stream().map(one -> box(one.chosen()) + item(escaped(one.text()))).toList());
            case Block.Feelings b -> list(b.words().stream()
                    .map(one -> item(escaped(one.word())) + ", " + words.ratedOf(one.strength(), b.most())).toList());
            case Block.Cards b -> b.piles().forEach(pile -> {
                paragraph("**" + line(pile.title()) + "**");
                list(pile.cards().stream().map(card -> item(escaped(card))).toList());
            });
            case Block.Steps b -> list(b.steps().stream().map(step -> box(step.done()) + item(escaped(step.text()))
                    + (step.date().isEmpty() ? "" : " (" + escaped(step.date()) + ")")).toList());
            case Block.Trend b -> table(Moments.table(b));
            case Block.Halves b -> {
                b.then().forEach(this::flowing);
                b.now().forEach(this::flowing);
            }
            case Block.Change b -> paragraph(escaped(b.alt()));
            case Block.Spacer b -> { }
            case Block.Anchor b -> { }
            case Block.Empty b -> { }
        }
    }

    private static String ends(Block.Scale scale) {
        return scale.low().isEmpty() && scale.high().isEmpty() ? ""
                : " (" + scale.min() + " = " + line(scale.low()) + ", " + scale.max() + " = " + line(scale.high()) + ")";
    }

    private static String box(boolean ticked) {
        return ticked ? "[x] " : "[ ] ";
    }

    private void table(Block.Table table) {
        row(table.columns());
        row(table.columns().stream().map(column -> "---").toList(), false);
        table.rows().forEach(this::row);
        out.append('\n');
    }

    private void row(List<String> cells) {
        row(cells.stream().map(cell -> escaped(cell).replaceAll(" *\n", "<br>")).toList(), false);
    }

    private void row(List<String> cells, boolean ignored) {
        out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |"))).append('\n');
    }

    private void list(List<String> items) {
        items.forEach(item -> out.append("- ").append(item).append('\n'));
        out.append('\n');
    }

    /** One after the other, items are one list. */
    private void listItem(String item) {
        if (listEnd > 0 && out.length() == listEnd) {
            out.setLength(listEnd - 1);
        }
        list(List.of(item));
        listEnd = out.length();
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            out.append(text).append("\n\n");
        }
    }

    private static String spans(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            String mark = span.emphasis() == Emphasis.PLAIN || span.text().isBlank() ? ""
                    : span.emphasis() == Emphasis.STRONG ? "**" : "*";
            text.append(mark.isEmpty() ? inline(span.text()) : marked(span.text(), mark));
        }
        return lines(text.toString());
    }

    /** Spaces at its ends stand outside of the marks, or they would be none. */
    private static String marked(String text, String mark) {
        String words = text.strip();
        String after = text.stripLeading().substring(words.length());
        return text.substring(0, text.length() - words.length() - after.length()) + mark + inline(words) + mark + after;
    }

    /** Line ends within an item are indented, so that they stay in it. */
    private static String item(String text) {
        return text.replace("\n", "\n  ");
    }

    private static String line(String text) {
        return escaped(text).replaceAll("\\s+", " ");
    }

    private static String escaped(String text) {
        return lines(inline(text));
    }

    private static String inline(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("([\\\\`*_\\[\\]<>|~&])", "\\\\$1");
    }

    /** Each line a line, and none a heading or a list. */
    private static String lines(String text) {
        return text.lines().map(one -> one.strip().replaceFirst("^([#+=-])", "\\\\$1").replaceFirst("^(\\d+)([.)])", "$1\\\\$2"))
                .collect(Collectors.joining("  \n"));
    }

    @Override
    public String text() {
        return out.toString().stripTrailing() + "\n";
    }

    @Override
    public String read(String file) {
        return file.replace("<br>", "\n").replaceAll("(?<!\\\\)\\*\\*", "").replaceAll("\\\\(\\p{Punct})", "$1");
    }
}
