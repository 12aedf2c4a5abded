package app.steadyground.ui.parts;

import app.steadyground.guide.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** A few things side by side, of which always one is chosen. Arrow keys move the choice. JavaFX thread only. */
public final class Segments<T> extends FlowPane {
    private final Map<T, Segment> segments = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private boolean showing;

    /**
     * @param name what is chosen, for screen readers
     * @param chosen told of each choice the person makes
     */
    public Segments(String name, List<T> all, Function<T, String> words, Consumer<T> chosen) {
        getStyleClass().add("sg-segments");
        for (T one : all) {
            Segment segment = new Segment(words.apply(one));
            segment.setToggleGroup(group);
            segment.setAccessibleText(Texts.of(name, segment.getText()));
            // Not on the action: the arrow keys choose without one.
            segment.selectedProperty().subscribe(now -> {
                if (now && !showing) {
                    chosen.accept(one);
                }
            });
            segments.put(one, segment);
        }
        getChildren().setAll(segments.values());
    }

    /** All in one row, if there is room for it. */
    @Override
    protected double computePrefWidth(double height) {
        double each = segments.values().stream().mapToDouble(s -> snapSizeX(s.prefWidth(-1)) + snapSpaceX(getHgap())).sum();
        return snappedLeftInset() + Math.max(0, each - snapSpaceX(getHgap())) + snappedRightInset();
    }

    /** Marks one as chosen, without telling. */
    public void show(T one) {
        showing = true;
        segments.get(one).setSelected(true);
        showing = false;
    }

    private static final class Segment extends ToggleButton {
        Segment(String words) {
            super(words);
            setMnemonicParsing(false);
            setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            getStyleClass().add("sg-segment");
        }

        /** Pressing the chosen one again leaves it chosen. */
        @Override
        public void fire() {
            if (!isSelected()) {
                super.fire();
            }
        }
    }
}
