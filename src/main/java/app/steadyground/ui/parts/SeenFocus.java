package app.steadyground.ui.parts;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Shows where the keyboard is as soon as keys are used, also where the program led it there. JavaFX by itself marks only
 * what was reached with Tab or an arrow. JavaFX thread only.
 */
public final class SeenFocus {
    private static final PseudoClass SEEN = PseudoClass.getPseudoClass("focus-visible");
    private boolean byKeys;

    private SeenFocus(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            byKeys |= !e.getCode().isModifierKey();
            mark(scene.getFocusOwner(), byKeys);
        });
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
            byKeys = false;
            mark(scene.getFocusOwner(), false);
        });
        scene.focusOwnerProperty().addListener((o, was, now) -> {
            mark(was, false);
            mark(now, byKeys);
        });
    }

    /** For as long as the scene is there. */
    public static void in(Scene scene) {
        new SeenFocus(scene);
    }

    /** Whether a node has the keyboard, and keys are what the person uses. */
    static boolean isOn(Node node) {
        return node.isFocused() && node.getPseudoClassStates().contains(SEEN);
    }

    private static void mark(Node node, boolean seen) {
        if (node != null) {
            node.pseudoClassStateChanged(SEEN, seen);
        }
    }
}
