package app.steadyground.ui.parts;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * For a screen that fills the window: where the window is too low for it, it scrolls as a whole instead of sticking out,
 * and comes to what the keyboard is led to. JavaFX thread only.
 */
public final class LowWindow {
    private LowWindow() {
    }

    public static ScrollPane around(Node screen) {
        ScrollPane scroll = new ScrollPane(screen);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("sg-low");
        ChangeListener<Node> follow = (o, was, now) -> Platform.runLater(() -> {
            // Not after a click: what is under the mouse must stay there.
            if (now != null && SeenFocus.isOn(now) && isIn(screen, now)) {
                InSight.bring(now);
            }
        });
        scroll.sceneProperty().addListener((o, was, now) -> {
            if (was != null) {
                was.focusOwnerProperty().removeListener(follow);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(follow);
            }
        });
        return scroll;
    }

    private static boolean isIn(Node screen, Node node) {
        Node n = node;
        while (n != null && n != screen) {
            n = n.getParent();
        }
        return n != null;
    }
}
