package app.steadyground.ui.reread;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/** A line of a list that is as tall as its words need. JavaFX thread. */
class WrappingCell<T> extends ListCell<T> {
    WrappingCell() {
        setPrefWidth(0);
    }

    /** A cell by itself does not know that its words wrap, nor how wide they may be. */
    @Override
    protected double computePrefHeight(double width) {
        Node words = getGraphic();
        double sides = getInsets().getLeft() + getInsets().getRight();
        double edges = getInsets().getTop() + getInsets().getBottom();
        return words == null ? super.computePrefHeight(width) : words.prefHeight((width > 0 ? width : getWidth()) - sides) + edges;
    }
}
