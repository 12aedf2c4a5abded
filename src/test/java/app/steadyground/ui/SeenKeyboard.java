package app.steadyground.ui;

import app.steadyground.ui.parts.Named;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;

/** What would not show that the keyboard is on it. JavaFX thread. */
public final class SeenKeyboard {
    private static final List<PseudoClass> HAS_IT = List.of(PseudoClass.getPseudoClass("focused"), PseudoClass.getPseudoClass("focus-visible"));

    private SeenKeyboard() {
    }

    /** @return one sentence for each control that looks the same with the keyboard as without, empty for a screen that is well */
    public static List<String> lacks(Parent root) {
        List<String> found = new ArrayList<>();
        look(root, found);
        return found;
    }

    private static void look(Node node, List<String> found) {
        if (!node.isVisible() || node instanceof ScrollBar) {
            return;
        }
        // Of a list, the line chosen shows it.
        if (node.isFocusTraversable() && !node.isDisabled() && !(node instanceof ListView<?>)) {
            String without = drawn(node);
            HAS_IT.forEach(state -> node.pseudoClassStateChanged(state, true));
            String with = drawn(node);
            HAS_IT.forEach(state -> node.pseudoClassStateChanged(state, false));
            node.applyCss();
            if (with.equals(without)) {
                found.add("The keyboard is not seen on: " + Named.of(node) + " " + node.getStyleClass());
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, found));
        }
    }

    private static String drawn(Node node) {
        node.applyCss();
        StringBuilder all = new StringBuilder();
        draw(node, all);
        return all.toString();
    }

    private static void draw(Node node, StringBuilder all) {
        if (node instanceof Region region) {
            all.append(region.getBackground() == null ? "" : region.getBackground().getFills().stream()
                    .map(f -> f.getFill() + " " + f.getInsets()).toList());
            all.append(region.getBorder() == null ? "" : region.getBorder().getStrokes().stream()
                    .map(s -> s.getTopStroke() + " " + s.getWidths().getTop()).toList());
        } else if (node instanceof Shape shape) {
            all.append(shape.getStroke());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> draw(child, all));
        }
    }
}
