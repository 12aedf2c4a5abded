package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.ui.parts.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The columns with their cards; cards that were not sorted lie above. */
final class SortedView {
    private static final String TRAY = "";

    private SortedView() {
    }

    static Node of(Content.Sorted content) {
        List<String> names = Stream.concat(content.columns().stream(),
                content.cards().stream().map(Content.Card::column)).distinct().toList();
        SortingBoard board = new SortingBoard(names.stream().filter(n -> !n.equals(TRAY)).toList());
        for (String name : board.places().keySet()) {
            board.fill(name, content.cards().stream().filter(c -> c.column().equals(name))
                    .map(SortedView::card).toList());
        }
        VBox view = new VBox(board.tray(), board.columns());
        view.getStyleClass().add("sg-sorting");
        return view;
    }

    private static Node card(Content.Card card) {
        Label label = AnswerViews.prose(card.text());
        label.getStyleClass().addAll("sg-sort-card", "sg-card-view");
        return label;
    }
}
