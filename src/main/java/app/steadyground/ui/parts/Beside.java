package app.steadyground.ui.parts;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Two things side by side where there is room, else the second below the first. The second keeps its own width. */
public final class Beside extends Pane {
    /** The first needs at least this share of the second's width. */
    private static final double LEAST_SHARE = 0.45;

    private final Node first;
    private final Node second;
    private final Node like;

    public Beside(Node first, Node second) {
        this(first, second, second);
    }

    /** @param like what is beside something else in the same way: where that finds no room, this finds none either */
    public Beside(Node first, Node second, Node like) {
        super(first, second);
        this.first = first;
        this.second = second;
        this.like = like;
        getStyleClass().add("sg-beside");
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
    protected double computePrefWidth(double height) {
        return sides() + first.prefWidth(-1) + gap() + second.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? first.prefWidth(-1) + gap() + second.prefWidth(-1) : width - sides();
        double edges = getInsets().getTop() + getInsets().getBottom();
        if (fits(inside)) {
            double right = second.prefWidth(-1);
            return edges + Math.max(first.prefHeight(inside - right - gap()), second.prefHeight(right));
        }
        return edges + first.prefHeight(inside) + gap() / 2 + second.prefHeight(inside);
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        double inside = getWidth() - sides();
        if (fits(inside)) {
            double height = getHeight() - top - getInsets().getBottom();
            double right = second.prefWidth(-1);
            double rest = inside - right - gap();
            place(first, left, top, rest, first.prefHeight(rest), height);
            place(second, left + rest + gap(), top, right, second.prefHeight(right), height);
        } else {
            double tall = first.prefHeight(inside);
            first.resizeRelocate(left, top, inside, tall);
            second.resizeRelocate(left, top + tall + gap() / 2, inside, second.prefHeight(inside));
        }
    }

    private static void place(Node node, double x, double top, double width, double tall, double height) {
        node.resizeRelocate(Math.round(x), Math.round(top + (height - tall) / 2), width, tall);
    }

    private boolean fits(double inside) {
        double right = second.prefWidth(-1);
        return inside - right - gap() >= right * LEAST_SHARE;
    }

    private double gap() {
        return like.minHeight(-1) / 2;
    }

    private double sides() {
        return getInsets().getLeft() + getInsets().getRight();
    }
}
