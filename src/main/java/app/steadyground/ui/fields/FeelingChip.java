package app.steadyground.ui.fields;

import app.steadyground.guide.Field;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A word for a feeling. Chosen, it shows its strength as dots: a click on one sets it, and so do the keys 1 to 5. */
final class FeelingChip extends Label {
    static final int NOT_CHOSEN = 0;
    private static final int AT_FIRST = 3;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final String prompt;
    /** Made when the word is first chosen: most never are, and a page shows them by the dozen. */
    private final List<Region> all = new ArrayList<>();
    private Optional<HBox> dots = Optional.empty();
    private final IntConsumer choosing;
    private int strength;

    /** @param choosing is told the strength, or {@link #NOT_CHOSEN} */
    FeelingChip(String prompt, String word, IntConsumer choosing) {
        super(word);
        this.prompt = prompt;
        this.choosing = choosing;
        getStyleClass().add("sg-chip");
        setContentDisplay(ContentDisplay.RIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        setAccessibleHelp(Texts.get("field.feelings.help"));
        setOnMouseClicked(e -> choose(strength == NOT_CHOSEN ? AT_FIRST : NOT_CHOSEN));
        setOnMousePressed(this::takeFocus);
        setOnKeyPressed(this::key);
        show(NOT_CHOSEN);
    }

    /** A picture of the answer only. */
    void readOnly() {
        setFocusTraversable(false);
        setMouseTransparent(true);
        setAccessibleHelp(null);
    }

    String word() {
        return getText();
    }

    void show(int newStrength) {
        strength = newStrength;
        boolean chosen = strength != NOT_CHOSEN;
        pseudoClassStateChanged(CHOSEN, chosen);
        if (chosen && dots.isEmpty()) {
            dots = Optional.of(draw());
        }
        setGraphic(chosen ? dots.get() : null);
        for (int i = 0; i < all.size(); i++) {
            all.get(i).pseudoClassStateChanged(FILLED, i < strength);
        }
        setAccessibleText(Texts.get("field.choice.name", prompt, chosen
                ? Texts.get("field.feelings.strength", getText(), strength) : getText()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    private HBox draw() {
        HBox line = new HBox();
        line.getStyleClass().add("sg-dots");
        for (int n = Field.Feelings.WEAKEST; n <= Field.Feelings.STRONGEST; n++) {
            line.getChildren().add(dot(n));
        }
        return line;
    }

    private Region dot(int number) {
        Region dot = new Region();
        dot.getStyleClass().add("sg-dot");
        all.add(dot);
        HBox around = new HBox(dot);
        around.getStyleClass().add("sg-dot-around");
        around.setOnMouseClicked(e -> {
            choose(number);
            e.consume();
        });
        return around;
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
        int chosen = Key.TAKE_BACK.matches(e) ? NOT_CHOSEN : strengthBy(e.getCode());
        if (chosen >= NOT_CHOSEN) {
            choose(chosen);
            e.consume();
        }
    }

    /** The strength a key stands for, or a negative number. */
    private int strengthBy(KeyCode key) {
        return switch (key) {
            case SPACE, ENTER -> strength == NOT_CHOSEN ? AT_FIRST : NOT_CHOSEN;
            case DIGIT1, NUMPAD1 -> 1;
            case DIGIT2, NUMPAD2 -> 2;
            case DIGIT3, NUMPAD3 -> 3;
            case DIGIT4, NUMPAD4 -> 4;
            case DIGIT5, NUMPAD5 -> 5;
            default -> -1;
        };
    }

    private void choose(int chosen) {
        if (chosen != strength) {
            choosing.accept(chosen);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? (Object) (strength != NOT_CHOSEN)
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
