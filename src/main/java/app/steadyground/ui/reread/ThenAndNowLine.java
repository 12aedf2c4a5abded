package app.steadyground.ui.reread;

import app.steadyground.entry.Content;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Difference;
import app.steadyground.reread.SideBySide;
import app.steadyground.ui.fields.AnswerViews;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.parts.Direction;
import app.steadyground.ui.parts.Paragraph;
import app.steadyground.ui.parts.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One question of {@link ThenAndNowScreen}, answered twice. */
final class ThenAndNowLine {
    private final boolean marked;

    /** @param marked whether what is new in a text is marked */
    ThenAndNowLine(boolean marked) {
        this.marked = marked;
    }

    Node of(SideBySide.Line line) {
        VBox block = new VBox(Column.text(line.asked(), "sg-prompt"), answers(line));
        block.getStyleClass().add("field-block");
        return block;
    }

    private Node answers(SideBySide.Line line) {
        Content then = line.then().orElse(null);
        Content now = line.now().orElse(null);
        return switch (now == null ? then : now) {
            case Content.Number n when then == null || now == null || then instanceof Content.Number -> new NumberPair(line.asked(),
                    n.range(), number(line.then()), number(line.now()));
            case Content.Ratings r when then == null || now == null || then instanceof Content.Ratings -> ratings(r, line);
            case Content.Rows r when then instanceof Content.Rows old && now instanceof Content.Rows -> rows(old, r);
            case Content.Feelings f -> pair(cloud(line.then()), cloud(line.now()));
            case Content.Text t when then instanceof Content.Text old && now != null -> texts(old, t);
            default -> pair(view(line.then(), line.asked()), view(line.now(), line.asked()));
        };
    }

    private static OptionalInt number(Optional<Content> content) {
        return content.filter(Content.Number.class::isInstance).map(c -> ((Content.Number) c).value()).orElse(OptionalInt.empty());
    }

    private static Node view(Optional<Content> content, String asked) {
        return content.map(c -> AnswerViews.of(c, asked)).orElseGet(() -> Words.muted(Texts.get("then.nothing")));
    }

    private static Node ratings(Content.Ratings range, SideBySide.Line line) {
        GridPane grid = halves();
        Stream.of(line.now(), line.then()).flatMap(Optional::stream).map(Content.Ratings.class::cast)
                .flatMap(r -> Stream.concat(r.items().stream(), r.values().keySet().stream())).distinct().forEach(item ->
                grid.addRow(grid.getRowCount(), Words.plain(item),
                        new NumberPair(item, range.range(), rating(line.then(), item), rating(line.now(), item))));
        return grid;
    }

    private static OptionalInt rating(Optional<Content> content, String item) {
        Integer value = content.map(c -> ((Content.Ratings) c).values().get(item)).orElse(null);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static Node rows(Content.Rows then, Content.Rows now) {
        GridPane grid = halves();
        grid.getStyleClass().add("sg-table-view");
        grid.addRow(0, AnswerViews.heading(then.columns()), AnswerViews.heading(now.columns()));
        SideBySide.rows(then, now).forEach(row -> grid.addRow(grid.getRowCount(), row(then, row.then()), row(now, row.now())));
        return grid;
    }

    private static Node row(Content.Rows table, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            Label none = Words.muted(Texts.get("then.no-row"));
            none.getStyleClass().add("then-no-row");
            GridPane.setValignment(none, VPos.TOP);
            return none;
        }
        return AnswerViews.row(table.columns(), cells);
    }

    /** The stronger a feeling was, the larger its word stands there; a screen reader hears the strength. */
    private static Node cloud(Optional<Content> content) {
        FlowPane cloud = new FlowPane();
        cloud.getStyleClass().add("cloud");
        content.filter(Content.Feelings.class::isInstance).ifPresentOrElse(c -> ((Content.Feelings) c).felt().forEach(f -> {
            Label word = new Label(f.word());
            word.getStyleClass().addAll("cloud-word", "cloud-" + Math.clamp(f.strength(), 1, 5));
            word.setAccessibleText(Texts.get("then.feeling", f.word(), f.strength()));
            cloud.getChildren().add(word);
        }), () -> cloud.getChildren().add(Words.muted(Texts.get("then.nothing"))));
        return cloud;
    }

    private Node texts(Content.Text then, Content.Text now) {
        TextFlow earlier = flow(then.text());
        earlier.getChildren().add(piece(then.text(), "piece-same"));
        TextFlow later = flow(now.text());
        if (marked) {
            Difference.of(then.text(), now.text()).stream().filter(p -> p.kind() != Difference.Kind.REMOVED).forEach(p ->
                    later.getChildren().add(piece(p.text(), p.kind() == Difference.Kind.ADDED ? "piece-added" : "piece-same")));
        } else {
            later.getChildren().add(piece(now.text(), "piece-same"));
        }
        return pair(earlier, later);
    }

    private static TextFlow flow(String words) {
        TextFlow flow = new Paragraph();
        Direction.run(flow, words);
        flow.getStyleClass().add("sg-reading");
        return flow;
    }

    private static Text piece(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private static Node pair(Node then, Node now) {
        GridPane grid = halves();
        grid.addRow(0, then, now);
        // Beside a long text a few words stand where one begins to read.
        GridPane.setValignment(then, VPos.TOP);
        GridPane.setValignment(now, VPos.TOP);
        return grid;
    }

    static GridPane halves() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("halves");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            half.setFillWidth(true);
            grid.getColumnConstraints().add(half);
        }
        return grid;
    }
}
