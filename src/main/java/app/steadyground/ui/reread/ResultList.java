package app.steadyground.ui.reread;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A list of entries, each with its date, its page and some of its words; Enter or a click opens one. */
final class ResultList<T> {

    /** @param from where in the words a match begins, {@code to} where it ends; equal where there is none */
    record Line(String date, String page, String words, int from, int to) {
    }

    private final ListView<T> list = new ListView<>();

    ResultList(Function<T, Line> line, Consumer<T> open) {
        list.getStyleClass().add("result-list");
        list.setCellFactory(v -> new Cell<>(line, open));
        list.setOnKeyPressed(e -> {
            T chosen = list.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && chosen != null) {
                e.consume();
                open.accept(chosen);
            }
        });
    }

    void show(List<T> items) {
        list.getItems().setAll(items);
    }

    /**
     * Shows what has changed meanwhile; the same thing stays chosen, even where it stands elsewhere now.
     *
     * @param key what two states of one thing have in common
     */
    void update(List<T> items, Function<T, ?> key) {
        if (items.equals(list.getItems())) {
            return;
        }
        T chosen = list.getSelectionModel().getSelectedItem();
        show(items);
        if (chosen != null) {
            items.stream().filter(i -> key.apply(i).equals(key.apply(chosen))).findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
    }

    /** Puts the keyboard on the first line. */
    void focus() {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    Node node() {
        return list;
    }

    private static final class Cell<T> extends ListCell<T> {
        private final Function<T, Line> line;
        private final Label date = new Label();
        private final Label page = new Label();
        private final TextFlow words = new TextFlow();
        private final HBox box;

        Cell(Function<T, Line> line, Consumer<T> open) {
            this.line = line;
            date.getStyleClass().add("result-date");
            date.setMinWidth(Region.USE_PREF_SIZE);
            page.getStyleClass().add("result-page");
            words.getStyleClass().add("result-words");
            box = new HBox(date, new VBox(page, words));
            box.getStyleClass().add("result");
            setOnMouseClicked(e -> {
                if (getItem() != null) {
                    open.accept(getItem());
                }
            });
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            Line shown = line.apply(item);
            date.setText(shown.date());
            page.setText(shown.page());
            words.getChildren().clear();
            add(shown.words().substring(0, shown.from()), "result-text");
            add(shown.words().substring(shown.from(), shown.to()), "result-match");
            add(shown.words().substring(shown.to()), "result-text");
            setGraphic(box);
        }

        /** Empty texts are left out: in a flow, they lend their colour to the next letter. */
        private void add(String text, String style) {
            if (!text.isEmpty()) {
                Text node = new Text(text);
                node.getStyleClass().add(style);
                words.getChildren().add(node);
            }
        }
    }
}
