package app.steadyground.ui.reread;

import app.steadyground.reread.TrendTable;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** A trend as a table, which the arrow keys walk. */
final class TrendGrid {
    private static final double MOST_ROWS = 12;

    private TrendGrid() {
    }

    static Node of(TrendTable table) {
        TableView<List<String>> view = new TableView<>(FXCollections.observableList(table.rows()));
        for (int i = 0; i < table.heads().size(); i++) {
            int column = i;
            TableColumn<List<String>, String> cells = new TableColumn<>();
            cells.setGraphic(new Label(table.heads().get(i)));
            cells.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(column)));
            cells.setSortable(false);
            view.getColumns().add(cells);
        }
        view.getStyleClass().add("trend-grid");
        double rows = Math.min(table.rows().size(), MOST_ROWS);
        view.setStyle("-fx-pref-height: " + (rows * 2.4 + 7) + "em;");
        view.getSelectionModel().setCellSelectionEnabled(true);
        return view;
    }
}
