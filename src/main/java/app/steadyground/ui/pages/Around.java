package app.steadyground.ui.pages;

import app.steadyground.ui.parts.BreakingRow;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What the window, not the guide, puts above and below the questions of a page. JavaFX thread. */
final class Around {
    private final VBox top = new VBox();
    private final BreakingRow foot = new BreakingRow();
    private Runnable closing = () -> { };

    Around() {
        top.managedProperty().bind(top.visibleProperty());
        top.setVisible(false);
        foot.getStyleClass().add("page-foot");
    }

    void addTop(Node part) {
        top.getChildren().add(part);
        top.setVisible(true);
    }

    void addFoot(Node part) {
        foot.getChildren().add(part);
    }

    /** Told when the page is put away for good, and not only left for a while. */
    void onClosing(Runnable action) {
        closing = action;
    }

    void close() {
        closing.run();
    }

    Node top() {
        return top;
    }

    Node foot() {
        return foot;
    }
}
