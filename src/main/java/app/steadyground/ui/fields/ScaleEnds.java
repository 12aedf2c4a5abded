package app.steadyground.ui.fields;

import app.steadyground.guide.Range;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Beside;
import app.steadyground.ui.parts.Words;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * What the two ends of a scale mean, each under its own end, in one quiet line. Where the circles are broken into rows or
 * both do not fit between the ends, the second stands beside the first, or below it.
 */
final class ScaleEnds extends Pane {
    private final Label low;
    private final Label high;
    private final Circles circles;

    /** @param circles that the line belongs to */
    ScaleEnds(Range range, Circles circles) {
        this.circles = circles;
        low = Words.small(Texts.get("field.scale.end", range.min(), range.low()));
        high = Words.small(Texts.get("field.scale.end", range.max(), range.high()));
        getStyleClass().add("sg-ends");
        getChildren().addAll(low, high);
    }

    /** Above a column of circles, each end above its own. */
    static Node above(Range range, Circles first) {
        Beside head = new Beside(new Region(), new ScaleEnds(range, first));
        head.getStyleClass().add("sg-rated-head");
        return head;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** No wider than the circles: what is longer breaks. */
    @Override
    protected double computePrefWidth(double height) {
        return circles.prefWidth(-1);
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
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? computePrefWidth(-1) : width;
        return isOneLine(inside) ? Math.max(low.prefHeight(-1), high.prefHeight(-1)) : low.prefHeight(inside) + high.prefHeight(inside);
    }

    @Override
    protected void layoutChildren() {
        double inside = getWidth();
        if (!isOneLine(inside)) {
            low.resizeRelocate(0, 0, inside, low.prefHeight(inside));
            high.resizeRelocate(0, low.prefHeight(inside), inside, high.prefHeight(inside));
            return;
        }
        double first = Math.ceil(low.prefWidth(-1));
        double second = Math.ceil(high.prefWidth(-1));
        double row = circles.prefWidth(-1);
        double least = first + gap() + second;
        double end = row <= inside ? Math.max(row - circles.snappedRightInset(), least) : least;
        low.resizeRelocate(0, 0, first, getHeight());
        high.resizeRelocate(end - second, 0, second, getHeight());
    }

    private boolean isOneLine(double inside) {
        return Math.ceil(low.prefWidth(-1)) + gap() + Math.ceil(high.prefWidth(-1)) <= inside;
    }

    private double gap() {
        return circles.getHgap() * 4;
    }
}
