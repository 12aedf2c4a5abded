package app.steadyground.ui.parts;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Scrolls to what has the keyboard, where it was led there by something else than the keyboard itself. JavaFX thread only. */
public final class InSight {
    private static final double ROOM = 40;

    private InSight() {
    }

    /** Makes sure that what has the keyboard in a scene can be seen. */
    public static void bring(Scene scene) {
        if (scene != null && scene.getFocusOwner() != null) {
            bring(scene.getFocusOwner());
        }
    }

    /** Makes sure that a part of a scene can be seen, whole where there is room. */
    public static void bring(Node part) {
        if (part.getScene() == null) {
            return;
        }
        part.getScene().getRoot().applyCss();
        part.getScene().getRoot().layout();
        for (Node n = part.getParent(); n != null; n = n.getParent()) {
            if (n instanceof ScrollPane pane && pane.getContent() != null) {
                scroll(pane, part);
            }
        }
    }

    private static void scroll(ScrollPane pane, Node to) {
        Bounds at = pane.getContent().sceneToLocal(to.localToScene(to.getLayoutBounds()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - seen;
        if (hidden <= 0 || at == null) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        if (at.getMinY() < top) {
            pane.setVvalue(Math.clamp((at.getMinY() - ROOM) / hidden, 0, 1));
        } else if (at.getMaxY() > top + seen) {
            // What is taller than the window is shown from its top.
            double wanted = Math.min(at.getMinY() - ROOM, at.getMaxY() - seen + ROOM);
            pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }
}
