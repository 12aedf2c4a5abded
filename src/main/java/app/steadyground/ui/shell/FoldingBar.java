package app.steadyground.ui.shell;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Two groups of buttons. Where there is no room, all of the first folds away, and where there still is none, some of the second put
 * their words in two lines. JavaFX thread.
 */
final class FoldingBar extends HBox {
    /** Of the width of its words in one line. */
    private static final double FOLDED = 0.64;

    private final Region start;
    private final HBox end;
    private final List<Button> folding;

    /** @param folding those of the end that can */
    FoldingBar(Region start, HBox end, List<Button> folding) {
        super(start, end);
        this.start = start;
        this.end = end;
        this.folding = folding;
        setHgrow(start, Priority.ALWAYS);
        end.setMinWidth(USE_PREF_SIZE);
        folding.forEach(button -> button.setWrapText(true));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return unfolded() - folding.stream().mapToDouble(b -> inOneLine(b) * (1 - FOLDED)).sum();
    }

    /** As wide as it has to be for every word of the end to stand in one line. */
    private double unfolded() {
        double now = folding.stream().mapToDouble(b -> b.prefWidth(-1)).sum();
        return snappedLeftInset() + start.minWidth(-1) + end.prefWidth(-1) - now + folding.stream().mapToDouble(FoldingBar::inOneLine).sum()
                + snappedRightInset();
    }

    private static double inOneLine(Button button) {
        double set = button.getPrefWidth();
        button.setPrefWidth(USE_COMPUTED_SIZE);
        double width = button.prefWidth(-1);
        button.setPrefWidth(set);
        return width;
    }

    private void fold(double width) {
        boolean tight = width >= 0 && width < unfolded();
        for (Button button : folding) {
            double wanted = tight ? Math.ceil(inOneLine(button) * FOLDED) : USE_COMPUTED_SIZE;
            if (button.getPrefWidth() != wanted) {
                button.setPrefWidth(wanted);
            }
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        fold(width);
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        fold(getWidth());
        super.layoutChildren();
    }
}
