package app.steadyground.ui.fields;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Something at the left, something at the right, and between them what fills the rest and is as tall as its words
 * there; an {@code HBox} would take its height at another width.
 */
final class StepLine extends Pane {
    private final Region left;
    private final Region middle;
    private final Region right;

    StepLine(Region left, Region middle, Region right) {
        super(left, middle, right);
        this.left = left;
        this.middle = middle;
        this.right = right;
        getStyleClass().add("sg-step");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return left.prefWidth(-1) + middle.prefWidth(-1) + right.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double between = (width < 0 ? prefWidth(-1) : width) - left.prefWidth(-1) - right.prefWidth(-1);
        return Math.max(middle.prefHeight(between), Math.max(left.prefHeight(-1), right.prefHeight(-1)));
    }

    @Override
    protected void layoutChildren() {
        double start = left.prefWidth(-1);
        double between = getWidth() - start - right.prefWidth(-1);
        left.resizeRelocate(0, 0, start, left.prefHeight(-1));
        middle.resizeRelocate(start, 0, between, middle.prefHeight(between));
        right.resizeRelocate(start + between, 0, right.prefWidth(-1), right.prefHeight(-1));
    }
}
