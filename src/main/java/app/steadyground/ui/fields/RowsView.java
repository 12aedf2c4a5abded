package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.ui.parts.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A table as a calm grid. */
final class RowsView {
    private RowsView() {
    }

    static Node of(Content.Rows content) {
        VBox body = new VBox();
        body.getStyleClass().add("sg-table-body");
        content.rows().forEach(row -> body.getChildren().add(row(content.columns(), row.cells())));
        VBox view = new VBox(heading(content.columns()), body);
        view.getStyleClass().addAll("sg-table", "sg-table-view");
        return view;
    }

    static Node heading(List<String> columns) {
        return CellsRow.heading(names(columns), new Region(), CellsRow.TO_READ);
    }

    static Node row(List<String> columns, List<String> cells) {
        List<Label> words = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Label cell = AnswerViews.prose(i < cells.size() ? cells.get(i) : "");
            cell.getStyleClass().add("sg-cell");
            words.add(cell);
        }
        return new CellsRow(names(columns), words, new Region(), CellsRow.TO_READ);
    }

    private static List<Label> names(List<String> columns) {
        return columns.stream().map(Words::small).toList();
    }
}
