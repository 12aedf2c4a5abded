package app.steadyground.ui.reread;

import javafx.scene.layout.BorderPane;

/** What stands around a list of entries: words above it, the list in the rest. JavaFX thread. */
final class ListPane extends BorderPane {
    ListPane() {
        getStyleClass().add("list-screen");
    }

    /** A BorderPane forgets its own padding where it asks how high words are that break at its width. */
    @Override
    protected double computeMinHeight(double width) {
        return super.computeMinHeight(width < 0 ? width : Math.min(width, maxWidth(-1)) - snappedLeftInset() - snappedRightInset());
    }
}
