package app.steadyground.ui.fields;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;

/** Takes things by a handle and drops them on others, within one editor and without the system's clipboard. */
final class Dragging {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drag-over");

    private final BiConsumer<String, String> drop;
    private String dragged;

    /** @param drop is told the id of what was dragged and the id of what it was dropped on */
    Dragging(BiConsumer<String, String> drop) {
        this.drop = drop;
    }

    void handle(Node node, String id) {
        node.setCursor(Cursor.OPEN_HAND);
        node.setOnDragDetected(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                dragged = id;
                node.startFullDrag();
                e.consume();
            }
        });
    }

    void target(Node node, String id) {
        node.setOnMouseDragEntered(e -> node.pseudoClassStateChanged(OVER, dragged != null && !dragged.equals(id)));
        node.setOnMouseDragExited(e -> node.pseudoClassStateChanged(OVER, false));
        node.setOnMouseDragReleased(e -> {
            node.pseudoClassStateChanged(OVER, false);
            String moved = dragged;
            dragged = null;
            e.consume();
            if (moved != null && !moved.equals(id)) {
                drop.accept(moved, id);
            }
        });
    }
}
