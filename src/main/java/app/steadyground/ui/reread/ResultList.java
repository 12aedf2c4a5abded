package app.steadyground.ui.reread;

import app.steadyground.guide.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/** A list of entries or the like, each with its date, its page and some of its words; Enter or a click opens one. */
final class ResultList<T> {

    /**
     * @param above what is told once above a group of lines, such as a month, or {@code ""}
     * @param date or {@code ""}
     * @param tint style of the chapter
     * @param from where in the words a match begins, {@code to} where it ends; equal where there is none
     * @param marked whether the person wants to keep it near
     */
    record Line(String above, String date, String page, String tint, String words, int from, int to, boolean marked) {
    }

    /** What stands in the place of lines needs more room than lines that scroll. */
    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");

    private final ListView<T> list = new ListView<>();

    private final Consumer<T> open;

    ResultList(Function<T, Line> line, Consumer<T> open) {
        this.open = open;
        list.getStyleClass().add("result-list");
        list.setAccessibleText(Texts.get("list.found"));
        list.setCellFactory(v -> new ResultCell<>(line, open));
        list.setOnKeyPressed(e -> {
            T chosen = list.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && chosen != null) {
                e.consume();
                open.accept(chosen);
            }
        });
    }

    void show(List<T> items) {
        // Of one list put in the place of another the view lays out only what is in sight; 100,000 are no trouble.
        list.setItems(FXCollections.observableList(items));
        tellBlank();
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

    /** What stands in the place of the lines while there are none. */
    void blank(Node instead) {
        list.setPlaceholder(instead);
        tellBlank();
    }

    private void tellBlank() {
        list.pseudoClassStateChanged(BLANK, list.getItems().isEmpty());
    }

    /** Draws every line anew, where what is told of the same things has changed. */
    void refresh() {
        list.refresh();
    }

    /** Puts the keyboard on the first line. */
    void focus() {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    /** Chooses the first line, and comes back to it. */
    void begin() {
        list.getSelectionModel().clearAndSelect(0);
        list.scrollTo(0);
    }

    /** Opens the first line, if there is one. */
    void openFirst() {
        list.getItems().stream().findFirst().ifPresent(open);
    }

    /** Brings a line into sight and chooses it. */
    void choose(T item) {
        list.getSelectionModel().select(item);
        list.scrollTo(item);
    }

    Node node() {
        return list;
    }
}
