package app.steadyground.ui.parts;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Scrolls to what has the keyboard, where it was led there by something else than the keyboard itself. JavaFX thread only. */
public final class InSight {
    private static final double ROOM = 40;
    /** A heading and a label. */
    private static final double ABOVE = 90;

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

    /** From now on, where Tab leads in a pane, what stands just above can be read too; JavaFX scrolls to the very edge of a box. */
    public static void withWhatStandsAbove(ScrollPane pane) {
        pane.addEventFilter(KeyEvent.KEY_RELEASED, e -> {
            if (e.getCode() == KeyCode.TAB && e.getTarget() instanceof Node node && node != pane) {
                double hidden = pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
                double wanted = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY() - ABOVE;
                if (hidden > 0 && wanted < pane.getVvalue() * hidden) {
                    pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
                }
            }
        });
    }

    private static void scroll(ScrollPane pane, Node to) {
        Bounds at = to.localToScene(to.getLayoutBounds());
        // Of a box that is taller than what is seen, the line that one writes in.
        boolean tall = to instanceof TextArea && at.getHeight() > pane.getViewportBounds().getHeight() - 2 * ROOM;
        scroll(pane, tall ? SeenLine.in((TextArea) to).orElse(at) : at);
    }

    /** @param inScene where it is in the scene */
    static void scroll(ScrollPane pane, Bounds inScene) {
        Bounds at = pane.getContent().sceneToLocal(inScene);
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
