package app.steadyground.ui.fields;

import app.steadyground.guide.Range;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Direction;
import app.steadyground.ui.parts.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;

/**
 * A row of numbered circles of which one can be chosen, by a click or by the keys: arrows, digits, Home, End; Delete
 * clears, and so does a click on the chosen one. A screen reader takes it for a slider.
 */
final class Circles extends FlowPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Range range;
    private final List<Label> circles = new ArrayList<>();
    private Consumer<OptionalInt> choosing = value -> {
    };
    private OptionalInt value = OptionalInt.empty();

    Circles(Range range, String name) {
        this.range = range;
        getStyleClass().add("sg-circles");
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        setAccessibleHelp(Texts.get("field.scale.help"));
        setFocusTraversable(true);
        // The ring goes round the circles, and no further.
        setMaxWidth(USE_PREF_SIZE);
        setOnKeyPressed(this::key);
        setOnMousePressed(this::takeFocus);
        for (int n = range.min(); n <= range.max(); n++) {
            circles.add(circle(n));
        }
        getChildren().addAll(circles);
        show(value);
    }

    /** Called when the person chooses or clears. */
    void onChoosing(Consumer<OptionalInt> listener) {
        choosing = listener;
    }

    /** A picture of the answer only. */
    void readOnly() {
        setFocusTraversable(false);
        setMouseTransparent(true);
        setAccessibleHelp(null);
    }

    void show(OptionalInt newValue) {
        value = newValue;
        for (int i = 0; i < circles.size(); i++) {
            circles.get(i).pseudoClassStateChanged(CHOSEN, value.equals(OptionalInt.of(range.min() + i)));
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    /** All in one row, if there is room for it. */
    @Override
    protected double computePrefWidth(double height) {
        double each = circles.stream().mapToDouble(c -> snapSizeX(c.prefWidth(-1)) + snapSpaceX(getHgap())).sum();
        // A pixel more, so that no half of one breaks the row.
        return Math.ceil(each - snapSpaceX(getHgap())) + 1 + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** Where there is no room for one row, all rows are of one length: none has a single circle left for it. */
    @Override
    public void resize(double width, double height) {
        super.resize(Math.min(width, evenly(width)), height);
    }

    private double evenly(double width) {
        double edges = snappedLeftInset() + snappedRightInset();
        double each = circles.stream().mapToDouble(c -> snapSizeX(c.prefWidth(-1))).max().orElse(1) + snapSpaceX(getHgap());
        int fit = Math.clamp((int) ((width - 1 - edges + snapSpaceX(getHgap())) / each), 1, circles.size());
        int rows = Math.ceilDiv(circles.size(), fit);
        return rows == 1 ? width : Math.ceilDiv(circles.size(), rows) * each - snapSpaceX(getHgap()) + 1 + edges;
    }

    private Label circle(int number) {
        Label circle = new Label(Integer.toString(number));
        circle.getStyleClass().add("sg-circle");
        OptionalInt own = OptionalInt.of(number);
        circle.setOnMouseClicked(e -> choose(value.equals(own) ? OptionalInt.empty() : own));
        return circle;
    }

    /** Consumed, because a scroll pane around it would take the focus for itself. */
    private void takeFocus(MouseEvent e) {
        requestFocus();
        e.consume();
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        OptionalInt next = Key.TAKE_BACK.matches(e) ? OptionalInt.empty() : next(Direction.meant(e, this));
        if (next != null) {
            choose(next);
            e.consume();
        }
    }

    /** What a key leads to, or null if it means nothing here. */
    private OptionalInt next(KeyCode key) {
        return switch (key) {
            case RIGHT, UP -> OptionalInt.of(Math.min(range.max(), value.orElse(range.min() - 1) + 1));
            case LEFT, DOWN -> OptionalInt.of(Math.max(range.min(), value.orElse(range.max() + 1) - 1));
            case HOME -> OptionalInt.of(range.min());
            case END -> OptionalInt.of(range.max());
            default -> digit(key);
        };
    }

    /** A digit means itself, except that 0 after 1 makes 10. */
    private OptionalInt digit(KeyCode key) {
        if (!key.isDigitKey()) {
            return null;
        }
        String name = key.getName();
        int digit = name.charAt(name.length() - 1) - '0';
        int meant = digit == 0 && value.equals(OptionalInt.of(1)) ? 10 : digit;
        return range.contains(meant) ? OptionalInt.of(meant) : null;
    }

    private void choose(OptionalInt chosen) {
        if (!chosen.equals(value)) {
            show(chosen);
            choosing.accept(chosen);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) value.orElse(range.min());
            case MIN_VALUE -> (double) range.min();
            case MAX_VALUE -> (double) range.max();
            case VALUE_STRING -> value.isEmpty() ? Texts.get("field.scale.none")
                    : Texts.get("field.scale.value", value.getAsInt(), range.min(), range.low(), range.max(),
                            range.high());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
