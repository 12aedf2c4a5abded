package app.steadyground.ui.fields;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** Takes things by a handle and drops them on others, within one editor and without the system's clipboard. */
final class Dragging {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drag-over");

    private final BiConsumer<String, String> drop;
    private final Map<Node, String> targets = new WeakHashMap<>();
    private String dragged;
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
            dragged = id;
            e.consume();
        });
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
            hover(null);
            dragged = null;
            e.consume();
            if (target != null) {
                drop.accept(id, targets.get(target));
            }
        }
    }

    void target(Node node, String id) {
        targets.put(node, id);
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

    private void mark(boolean on) {
        if (over != null) {
            over.pseudoClassStateChanged(OVER, on);
        }
    }
}
