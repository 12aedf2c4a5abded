package app.steadyground.ui.shell;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.parts.Key;
import app.steadyground.ui.parts.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The map of shortcuts, drawn from the same table that the window listens by. */
public final class KeysView {
    private KeysView() {
    }

    public static Node of() {
        VBox column = new VBox(Words.title(Texts.get("keys.title")), Column.text(Texts.get("keys.about"), "lead"));
        for (Key.Group group : Key.Group.values()) {
            VBox rows = new VBox();
            rows.getStyleClass().add("key-rows");
            group.keys().forEach(key -> rows.getChildren().add(row(key)));
            column.getChildren().addAll(Words.heading(group.title()), rows);
        }
        column.getChildren().addAll(Words.heading(Texts.get("keys.scales")), Column.text(Texts.get("keys.scales.how")),
                Words.heading(Texts.get("keys.tab")), Column.text(Texts.get("keys.tab.how")),
                Words.heading(Texts.get("private.cover")), Column.text(Texts.get("private.cover.means")));
        return Column.scroll(column);
    }

    private static Node row(Key key) {
        Label cap = new Label(key.press());
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Label.USE_PREF_SIZE);
        HBox place = new HBox(cap);
        place.getStyleClass().add("key-place");
        Label what = Words.plain(key.what());
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(place, what);
        row.getStyleClass().add("key-row");
        return row;
    }
}
