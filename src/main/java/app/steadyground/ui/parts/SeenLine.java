package app.steadyground.ui.parts;

import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

/**
 * A page goes along with whoever writes on it: by itself JavaFX lets a box grow out of the window, with the line one writes
 * in, and leaves what a key led to below its edge. JavaFX thread only.
 */
public final class SeenLine {
    /** Above and below the line, in heights of it. */
    private static final double ROOM = 1.2;
    private static final int PULSES = 3;
    /** Below this, in pixels, something has only settled. */
    private static final double NEAR = 20;

    private final ScrollPane pane;
    private boolean waiting;

    private SeenLine(ScrollPane pane) {
        this.pane = pane;
    }

    public static void on(ScrollPane pane) {
        SeenLine line = new SeenLine(pane);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, line::hear);
        pane.addEventFilter(KeyEvent.KEY_TYPED, line::hear);
        pane.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, line::hear);
        pane.viewportBoundsProperty().addListener((o, was, is) -> line.shrink(was, is));
        // Whoever clicks beside a box goes on writing in it, as on paper; a pane by itself takes the keyboard.
        pane.getContent().addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            if (line.state().owner() instanceof TextInputControl box && line.isHere(box)) {
                e.consume();
            }
        });
    }

    /** @param page where on the page the owner is, and {@code seen} where in the window */
    private record State(Node owner, double page, double seen, int caret, int length) {

        /** Whether the owner was moved, as a row can be, and not only the page under it or something above it. */
        boolean isMovedFrom(State before) {
            return owner == before.owner && Math.abs(page - before.page) > NEAR && Math.abs(seen - before.seen) > NEAR;
        }

        boolean isElsewhere(State before) {
            return owner != before.owner || caret != before.caret || length != before.length || isMovedFrom(before);
        }
    }

    private State state() {
        Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        double seen = owner != null && isHere(owner) ? owner.localToScene(0, 0).getY() : 0;
        double page = pane.getContent().sceneToLocal(0, seen).getY();
        return owner instanceof TextInputControl box ? new State(owner, page, seen, box.getCaretPosition(), box.getLength())
                : new State(owner, page, seen, 0, 0);
    }

    private boolean isHere(Node node) {
        Node n = node;
        while (n != null && n != pane.getContent()) {
            n = n.getParent();
        }
        return n != null;
    }

    /** What the key does is seen once the page is laid out again. */
    private void hear(Event e) {
        if (waiting || pane.getScene() == null) {
            return;
        }
        waiting = true;
        State before = state();
        Scene scene = pane.getScene();
        // A box that took in very much has its new height, and its line, a moment later.
        Pulses.after(scene, PULSES, () -> {
            waiting = false;
            boolean changed = pane.getScene() == scene && state().isElsewhere(before);
            if (changed) {
                follow();
            }
            return changed;
        });
    }

    /** The window has become lower, or something is said below the page: the line that was in sight stays there. */
    private void shrink(Bounds was, Bounds is) {
        Scene scene = pane.getScene();
        if (scene == null || is.getHeight() >= was.getHeight() || !(state().owner() instanceof TextInputControl box) || !isHere(box)) {
            return;
        }
        Bounds at = pane.sceneToLocal(box instanceof TextArea area ? in(area).orElse(null) : box.localToScene(box.getLayoutBounds()));
        if (at == null || at.getCenterY() < 0 || at.getCenterY() > was.getHeight()) {
            return;
        }
        Pulses.after(scene, 1, () -> {
            follow();
            return false;
        });
    }

    private void follow() {
        Node owner = state().owner();
        if (owner instanceof TextArea area && isHere(area)) {
            pane.layout();
            in(area).ifPresent(at -> InSight.scroll(pane, at));
        } else if (owner != null && isHere(owner)) {
            InSight.bring(owner);
        }
    }

    /** Where in the scene one writes, with some room around; nothing where the box has not the keyboard. */
    static Optional<Bounds> in(TextArea box) {
        return box.lookupAll(".content .text").stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(t -> t.getCaretShape() != null && t.getCaretShape().length > 0).findFirst().flatMap(SeenLine::around)
                .map(at -> within(at, box.localToScene(box.getLayoutBounds())));
    }

    /** A box that scrolls by itself does so a moment later; until then its line lies far outside of it. */
    private static Bounds within(Bounds line, Bounds box) {
        double height = Math.min(line.getHeight(), box.getHeight());
        double top = Math.max(box.getMinY(), Math.min(line.getMinY(), box.getMaxY() - height));
        return new BoundingBox(line.getMinX(), top, line.getWidth(), height);
    }

    private static Optional<Bounds> around(Text text) {
        double top = Double.MAX_VALUE;
        double foot = -Double.MAX_VALUE;
        for (PathElement part : text.getCaretShape()) {
            double y = part instanceof MoveTo m ? m.getY() : part instanceof LineTo l ? l.getY() : Double.NaN;
            top = Math.min(top, y);
            foot = Math.max(foot, y);
        }
        double room = (foot - top) * ROOM;
        return top <= foot ? Optional.of(text.localToScene(new BoundingBox(0, top - room, 1, foot - top + 2 * room))) : Optional.empty();
    }
}
