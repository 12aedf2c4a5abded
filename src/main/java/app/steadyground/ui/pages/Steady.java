package app.steadyground.ui.pages;

import app.steadyground.ui.parts.Pulses;
import app.steadyground.ui.parts.Unrolled;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Keeps what a person looks at where it is while something else on the page grows or shrinks. JavaFX thread. */
final class Steady {
    private static final int PULSES = 3;

    private Steady() {
    }

    /** @param pane scrolls a page; what has the keyboard in it, or else what stands at its top, stays in its place */
    static void during(ScrollPane pane, Runnable change) {
        Node anchor = pane.getScene() == null ? null : anchor(pane);
        if (anchor == null) {
            change.run();
            return;
        }
        double before = top(pane, anchor);
        change.run();
        settle(pane, anchor, before);
        // Some controls learn their new height only with the next pulses.
        Pulses.after(pane.getScene(), PULSES, () -> {
            settle(pane, anchor, before);
            return true;
        });
        Platform.requestNextPulse();
    }

    /** Scrolls a pane, just put in the place of another, to where that one was. */
    static void at(ScrollPane before, ScrollPane now) {
        now.applyCss();
        now.layout();
        Unrolled.complete(now);
        now.setVvalue(before.getVvalue());
    }

    private static void settle(ScrollPane pane, Node anchor, double before) {
        if (pane.getScene() == null) {
            return;
        }
        pane.applyCss();
        pane.layout();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        double moved = top(pane, anchor) - before;
        if (hidden > 0 && Math.abs(moved) >= 1) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + moved / hidden, 0, 1));
        }
    }

    private static double top(ScrollPane pane, Node node) {
        return pane.sceneToLocal(node.localToScene(0, 0)).getY();
    }

    private static Node anchor(ScrollPane pane) {
        return Keyboard.in(pane.getContent()).orElseGet(() -> first(pane, pane.getContent()));
    }

    /** The topmost thing in sight that has nothing in it any more. */
    private static Node first(ScrollPane pane, Node node) {
        Bounds in = pane.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        if (!node.isVisible() || in.getMaxY() <= 0 || in.getHeight() == 0) {
            return null;
        }
        if (node instanceof Parent parent && !parent.getChildrenUnmodifiable().isEmpty()) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = first(pane, child);
                if (found != null) {
                    return found;
                }
            }
        }
        return in.getMinY() >= 0 ? node : null;
    }
}
