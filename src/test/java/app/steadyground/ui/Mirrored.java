package app.steadyground.ui;

import app.steadyground.ui.parts.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What would stand the wrong way round for somebody who reads from right to left. JavaFX thread. */
public final class Mirrored {
    private final List<String> found = new ArrayList<>();

    private Mirrored() {
    }

    /** @return one sentence for each thing that keeps to the way of English; empty where the whole of it does */
    public static List<String> lacks(Parent root) {
        Mirrored mirrored = new Mirrored();
        if (Direction.isTurned(root)) {
            mirrored.look(root);
        }
        return List.copyOf(mirrored.found);
    }

    private void look(Node node) {
        // A tick has the same shape everywhere, and so has a picture of a page.
        if (!node.isVisible() || node instanceof ImageView || node.getStyleClass().contains("mark")) {
            return;
        }
        // What a person wrote runs as it was written.
        boolean own = words(node).filter(text -> Direction.ofText(text) == NodeOrientation.LEFT_TO_RIGHT).isPresent();
        if (own == (node.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT)) {
            found.add("Stands the wrong way: " + name(node));
            return;
        }
        // What stands on a key does not change.
        if (node instanceof Labeled l && l.getText() != null && l.getText().matches(".*[←→⇐⇒◀▶].*") && !l.getStyleClass().contains("key-cap")) {
            found.add("An arrow does not turn: " + name(node));
        }
        if (node instanceof Parent parent && !own) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }

    /** Of what a person wrote. */
    private static Optional<String> words(Node node) {
        return switch (node) {
            case TextInputControl box -> Optional.of(box.getText());
            case Label label when label.getNodeOrientation() != NodeOrientation.INHERIT -> Optional.of(label.getText());
            case TextFlow flow when flow.getNodeOrientation() != NodeOrientation.INHERIT -> Optional.of(flow.getChildren().stream()
                    .map(piece -> piece instanceof Text text ? text.getText() : "").collect(Collectors.joining()));
            default -> Optional.empty();
        };
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass() + (node instanceof Labeled l ? " \u201c" + l.getText() + "\u201d" : "");
    }
}
