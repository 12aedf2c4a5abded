package app.steadyground.ui.shell;

import app.steadyground.ui.parts.Ruler;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Two groups of buttons. Where there is no room, all of the first folds away, and where there still is none, some of the second put
 * their words in two lines, or more. JavaFX thread.
 */
final class FoldingBar extends HBox {
    /** Of the width of its words in one line. */
    private static final double FOLDED = 0.64;

    private final Region start;
    private final HBox end;
    private final List<Button> folding;
    private final Ruler ruler = new Ruler();

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
        return wide(this::wordByWord);
    }

    /** As wide as all of it is where the buttons that fold are so wide. */
    private double wide(ToDoubleFunction<Button> each) {
        double now = folding.stream().mapToDouble(b -> b.prefWidth(-1)).sum();
        return snappedLeftInset() + start.minWidth(-1) + end.prefWidth(-1) - now + folding.stream().mapToDouble(each).sum() + snappedRightInset();
    }

    private static double inOneLine(Button button) {
        double set = button.getPrefWidth();
        button.setPrefWidth(USE_COMPUTED_SIZE);
        double width = button.prefWidth(-1);
        button.setPrefWidth(set);
        return width;
    }

    /** At least as wide as its longest word. */
    private double wordByWord(Button button) {
        double longest = Stream.of(button.getText().split(" ")).mapToDouble(word -> ruler.wide(word, button.getFont())).max().orElse(0);
        Insets around = button.getInsets();
        return Math.min(inOneLine(button) * FOLDED, Math.ceil(around.getLeft() + longest + around.getRight()) + 1);
    }

    private void fold(double width) {
        double lacks = width < 0 ? 0 : wide(FoldingBar::inOneLine) - width;
        double share = Math.min(FOLDED, 1 - lacks / folding.stream().mapToDouble(FoldingBar::inOneLine).sum());
        for (Button button : folding) {
            double wanted = lacks > 0 ? Math.ceil(Math.max(inOneLine(button) * share, wordByWord(button))) : USE_COMPUTED_SIZE;
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
