package app.steadyground.export;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.export.page.Block;
import app.steadyground.export.page.Look;
import app.steadyground.export.type.Span;
import app.steadyground.guide.Range;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Difference;
import app.steadyground.reread.SideBySide;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

import java.util.stream.Stream;

/** Two entries of a page side by side, question by question, as on the screen. */
final class ThenAndNowView {

    private final Entry then;
    private final Entry now;
    private final boolean marked;
    private final String thenDay;
    private final String nowDay;
    private final AnswerBlocks answers;
    private final AnswerTexts texts;

    ThenAndNowView(Days days, Entry then, Entry now, boolean marked) {
        this.then = then;
        this.now = now;
        this.marked = marked;
        thenDay = days.brief(then.date());
        nowDay = days.brief(now.date());
        answers = new AnswerBlocks(days);
        texts = new AnswerTexts(days);
    }

    View of(String page) {
        return new View(Texts.get("then.title"), List.of(then, now), view -> fill(view, page));
    }

    private void fill(View view, String page) {
        view.add(new Block.Heading(2, page, Tints.ACCENT, true, null));
        view.add(Block.Paragraph.of(Texts.get("print.then-key", thenDay, nowDay), Look.LABEL));
        if (marked) {
            view.add(Block.Paragraph.of(Texts.get("print.then-new"), Look.LABEL));
        }
        for (SideBySide.Line line : SideBySide.of(then, now)) {
            view.add(Block.Paragraph.of(line.asked(), Look.PROMPT));
            List<String> written = Stream.of(line.then(), line.now()).flatMap(Optional::stream).flatMap(c -> texts.of(c).stream()).toList();
            view.tell(new Place(now.date(), page, line.asked()), written, blocks(line));
        }
    }

    private List<Block.Flowing> blocks(SideBySide.Line line) {
        Content old = line.then().orElse(null);
        Content later = line.now().orElse(null);
        Content one = later == null ? old : later;
        if (old != null && later != null && !old.getClass().equals(later.getClass())) {
            return List.of(halves(side(old), side(later)));
        }
        return switch (one) {
            case Content.Number n -> List.of(change(line.asked(), n.range(), number(old), number(later)));
            case Content.Ratings r -> ratings(r, (Content.Ratings) old, (Content.Ratings) later);
            case Content.Rows r -> rows(old == null ? none(r) : (Content.Rows) old, later == null ? none(r) : (Content.Rows) later);
            case Content.Text t when marked && old != null && later != null -> texts(((Content.Text) old).text(), t.text());
            default -> List.of(halves(side(old), side(later)));
        };
    }

    private Block.Flowing halves(List<Block.Flowing> left, List<Block.Flowing> right) {
        return new Block.Halves(dated(thenDay, left), dated(nowDay, right));
    }

    private static List<Block.Flowing> dated(String day, List<Block.Flowing> blocks) {
        return Stream.concat(Stream.of(Block.Paragraph.of(day, Look.HINT)), blocks.stream()).toList();
    }

    /** What would stand beside each other in a wide column stands below each other in a narrow one. */
    private List<Block.Flowing> side(Content content) {
        return switch (content) {
            case null -> List.of(Block.Paragraph.of(Texts.get("then.nothing"), Look.LABEL));
            case Content.Sorted sorted -> answers.of(sorted).stream().flatMap(b -> ((Block.Cards) b).piles().stream())
                    .<Block.Flowing>flatMap(pile -> Stream.concat(Stream.of(Block.Paragraph.of(pile.title(), Look.HINT)),
                            pile.cards().stream().map(card -> new Block.ListItem("•", List.of(Span.of(card)), Look.ANSWER)))).toList();
            case Content.Rows rows -> rows.rows().stream().flatMap(row -> cells(rows, row.cells()).stream()).toList();
            default -> answers.of(content);
        };
    }

    private static Integer number(Content content) {
        return content instanceof Content.Number n && n.value().isPresent() ? (Integer) n.value().getAsInt() : null;
    }

    private Block.Flowing change(String asked, Range range, Integer before, Integer after) {
        String alt = Texts.get("then.spoken", asked, words(before), words(after));
        return new Block.Change(alt, range.min(), range.max(), before, after);
    }

    private static String words(Integer number) {
        return number == null ? Texts.get("then.open") : number.toString();
    }

    private List<Block.Flowing> ratings(Content.Ratings any, Content.Ratings old, Content.Ratings later) {
        SequencedSet<String> items = new LinkedHashSet<>();
        for (Content.Ratings one : new Content.Ratings[] {later, old}) {
            if (one != null) {
                items.addAll(one.items());
                items.addAll(one.values().keySet());
            }
        }
        List<Block.Flowing> blocks = new ArrayList<>();
        items.forEach(item -> blocks.add(new Block.Group(List.of(Block.Paragraph.of(item, Look.HINT), change(item, any.range(),
                old == null ? null : old.values().get(item), later == null ? null : later.values().get(item))))));
        return blocks;
    }

    private static Content.Rows none(Content.Rows like) {
        return new Content.Rows(like.columns(), List.of());
    }

    private List<Block.Flowing> rows(Content.Rows old, Content.Rows later) {
        List<Block.Flowing> blocks = new ArrayList<>();
        SideBySide.rows(old, later).forEach(row -> blocks.add(halves(cells(old, row.then()), cells(later, row.now()))));
        return blocks;
    }

    private static List<Block.Flowing> cells(Content.Rows table, List<String> cells) {
        List<Block.Flowing> blocks = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                blocks.add(Block.Paragraph.of(i < table.columns().size() ? table.columns().get(i) : "", Look.HINT));
                blocks.add(Block.Paragraph.of(cells.get(i), Look.ANSWER));
            }
        }
        return blocks.isEmpty() ? List.of(Block.Paragraph.of(Texts.get("then.no-row"), Look.LABEL)) : blocks;
    }

    /** What is not in the earlier text stands out in the later. */
    private List<Block.Flowing> texts(String before, String after) {
        List<Span> later = Difference.of(before, after).stream().filter(piece -> piece.kind() != Difference.Kind.REMOVED)
                .map(piece -> piece.kind() == Difference.Kind.ADDED ? Span.strong(piece.text()) : Span.of(piece.text())).toList();
        return List.of(halves(AnswerBlocks.text(before), AnswerBlocks.text(after, later)));
    }
}
