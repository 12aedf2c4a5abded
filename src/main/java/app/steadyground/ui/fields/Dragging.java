package app.steadyground.ui.fields;

import app.steadyground.ui.parts.Key;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Takes things by a handle and drops them on others, within one editor and without the system's clipboard. */
final class Dragging {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drag-over");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("drag-past");
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("drag-taken");

    private final BiConsumer<String, String> drop;
    private final EventHandler<KeyEvent> putBack = this::putBack;
    private final Map<Node, String> targets = new WeakHashMap<>();
    private String dragged;
    private Scene scene;
    private Optional<Node> taken = Optional.empty();
    private Node over;

    /**
     * @param within everything that can be dragged or dropped on
     * @param drop is told the id of what was dragged and the id of what it was dropped on
     */
    Dragging(Node within, BiConsumer<String, String> drop) {
        this.drop = drop;
        within.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        within.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    void handle(Node node, String id) {
        node.setCursor(Cursor.OPEN_HAND);
        node.setOnMousePressed(e -> {
            take(id, node.getScene());
            e.consume();
        });
    }

    void target(Node node, String id) {
        targets.put(node, id);
    }

    private void take(String id, Scene in) {
        dragged = id;
        scene = in;
        taken = Optional.ofNullable(nodeOf(id));
        taken.ifPresent(n -> n.pseudoClassStateChanged(TAKEN, true));
        // Esc puts it back, wherever the keyboard is.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, putBack);
    }

    private void drag(MouseEvent e) {
        if (dragged != null) {
            hover(targetUnder(e));
            e.consume();
        }
    }

    private void release(MouseEvent e) {
        if (dragged != null) {
            Node target = over;
            String id = dragged;
            let();
            e.consume();
            if (target != null) {
                drop.accept(id, targets.get(target));
            }
        }
    }

    private void putBack(KeyEvent e) {
        if (Key.OUT.matches(e)) {
            e.consume();
            let();
        }
    }

    private void let() {
        hover(null);
        dragged = null;
        taken.ifPresent(n -> n.pseudoClassStateChanged(TAKEN, false));
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, putBack);
    }

    private Node nodeOf(String id) {
        return targets.entrySet().stream().filter(t -> t.getValue().equals(id)).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    /** What the pointer is over, if something can be dropped there; not on itself. */
    private Node targetUnder(MouseEvent e) {
        Node node = e.getPickResult().getIntersectedNode();
        while (node != null && !targets.containsKey(node)) {
            node = node.getParent();
        }
        return node == null || targets.get(node).equals(dragged) ? null : node;
    }

    private void hover(Node target) {
        if (over != target) {
            mark(false);
            over = target;
            mark(true);
        }
    }

    /** Where it would go: among its like, past what it is taken down to, and before what it is taken up to. */
    private void mark(boolean on) {
        if (over != null) {
            over.pseudoClassStateChanged(OVER, on);
            boolean below = on && taken.filter(t -> t.getParent() == over.getParent() && t.getLayoutY() < over.getLayoutY()).isPresent();
            over.pseudoClassStateChanged(PAST, below);
        }
    }
}
