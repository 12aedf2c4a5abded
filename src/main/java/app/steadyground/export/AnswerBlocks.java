package app.steadyground.export;

import app.steadyground.entry.Content;
import app.steadyground.export.page.Block;
import app.steadyground.export.page.Look;
import app.steadyground.export.type.Span;
import app.steadyground.guide.Field;
import app.steadyground.guide.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/** An answer as it looks on the screen, for each kind of it. Whatever was written or chosen is in the blocks. */
final class AnswerBlocks {

    /** Longer lists of options may go over the end of a page. */
    private static final int KEPT_TOGETHER = 6;

    private static final Pattern BLANK_LINES = Pattern.compile("\\R(?:[ \\t]*+\\R)++");

    private final Days days;

    AnswerBlocks(Days days) {
        this.days = days;
    }

    List<Block.Flowing> of(Content content) {
        return switch (content) {
            case Content.Text c -> text(c.text());
            case Content.Number c -> NumberBlocks.scale(c);
            case Content.Choice c -> choices(true, c.options(), List.of(c.chosen()));
            case Content.Choices c -> choices(false, c.options(), c.chosen());
            case Content.Ratings c -> NumberBlocks.ratings(c);
            case Content.Rows c -> RowBlocks.of(c);
            case Content.Day c -> text(days.inFull(c.text()));
            case Content.Feelings c -> feelings(c);
            case Content.Sorted c -> sorted(c);
            case Content.StepList c -> steps(c);
            case Content.Unknown c -> List.of(Block.Paragraph.of(Texts.get("print.unknown"), Look.LABEL));
        };
    }

    /** Blank lines divide paragraphs, as they do on the screen; other line ends are kept within them. */
    static List<Block.Flowing> text(String text) {
        return text(text, List.of(Span.of(text)));
    }

    /** The same. @param spans make up the text */
    static List<Block.Flowing> text(String text, List<Span> spans) {
        List<Block.Flowing> paragraphs = new ArrayList<>();
        int from = 0;
        for (String paragraph : BLANK_LINES.splitWithDelimiters(text, 0)) {
            if (!paragraph.isBlank()) {
                paragraphs.add(new Block.Paragraph(part(spans, from, from + paragraph.stripTrailing().length()), Look.ANSWER, Block.Align.START));
            }
            from += paragraph.length();
        }
        return paragraphs;
    }

    private static List<Span> part(List<Span> spans, int from, int to) {
        List<Span> part = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            int begin = Math.max(from - at, 0);
            int end = Math.min(to - at, span.text().length());
            if (begin < end) {
                part.add(new Span(span.text().substring(begin, end), span.emphasis(), span.target()));
            }
            at += span.text().length();
        }
        return part;
    }

    /** All options, so that it is seen what was not chosen. One that is not among them comes last. */
    private static List<Block.Flowing> choices(boolean round, List<String> options, List<String> chosen) {
        SequencedSet<String> all = new LinkedHashSet<>(options);
        all.addAll(chosen);
        Block.Choices choices = new Block.Choices(round,
                all.stream().map(option -> new Block.Choice(option, chosen.contains(option))).toList());
        return List.of(all.size() > KEPT_TOGETHER ? choices : new Block.Group(List.of(choices)));
    }

    private static List<Block.Flowing> feelings(Content.Feelings feelings) {
        return List.of(new Block.Feelings(Field.Feelings.STRONGEST, feelings.felt().stream()
                .map(felt -> new Block.Feeling(felt.word(), felt.strength())).toList()));
    }

    private static List<Block.Flowing> sorted(Content.Sorted sorted) {
        SequencedSet<String> columns = new LinkedHashSet<>(sorted.columns());
        sorted.cards().forEach(card -> columns.add(card.column()));
        return List.of(new Block.Cards(columns.stream().map(column -> pile(sorted, column))
                .filter(Objects::nonNull).toList()));
    }

    /** A named column is there even without cards; cards not yet sorted are not a column of their own. */
    private static Block.Pile pile(Content.Sorted sorted, String column) {
        List<String> cards = sorted.cards().stream()
                .filter(card -> card.column().equals(column) && !card.text().isBlank())
                .map(Content.Card::text).toList();
        if (column.isEmpty()) {
            return cards.isEmpty() ? null : new Block.Pile(Texts.get("print.not-sorted"), cards);
        }
        return new Block.Pile(column, cards);
    }

    private List<Block.Flowing> steps(Content.StepList list) {
        return List.of(new Block.Steps(list.steps().stream()
                .filter(step -> step.done() || !step.text().isBlank() || !step.due().isBlank())
                .map(step -> new Block.Step(step.done(), step.text(), days.brief(step.due()))).toList()));
    }
}
