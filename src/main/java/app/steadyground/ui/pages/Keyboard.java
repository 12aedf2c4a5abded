package app.steadyground.ui.pages;

import java.util.Optional;
import javafx.scene.Node;

/** Where the keyboard is, also while the window is not in front. JavaFX thread. */
final class Keyboard {
    private Keyboard() {
    }

    /** What has the keyboard, if it is something of this node. */
    static Optional<Node> in(Node node) {
        Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        Node n = owner;
        while (n != null && n != node) {
            n = n.getParent();
        }
        return n == null ? Optional.empty() : Optional.of(owner);
    }
}
