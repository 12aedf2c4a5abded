package app.steadyground.ui.pages;

import app.steadyground.guide.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** At the end of a page that saves nothing by itself: the button that keeps it after all. */
final class KeepBar {
    private final VBox node;

    KeepBar(Runnable keep) {
        Button button = new Button(Texts.get("page.keep"));
        node = Column.panel("sg-hint-box", Column.text(Texts.get("page.not-kept")), button);
        button.setOnAction(e -> {
            node.getChildren().setAll(Column.text(Texts.get("page.kept")));
            keep.run();
        });
    }

    Node node() {
        return node;
    }
}
