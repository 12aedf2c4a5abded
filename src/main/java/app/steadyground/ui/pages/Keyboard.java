package app.steadyground.ui.pages;

import app.steadyground.ui.parts.KeysAhead;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Where the keyboard is, also while the window is not in front. JavaFX thread. */
public final class Keyboard {
    private Keyboard() {
    }

    /** Does in a moment, once, what puts it somewhere, with what is typed meanwhile; where a node is not in a window yet, as soon as it is. */
    public static void whenShown(Node node, Runnable action) {
        if (node.getScene() != null) {
            KeysAhead.lead(node.getScene(), action);
            return;
        }
        // A tab takes its content into the scene only once it has been dressed.
        node.sceneProperty().addListener(new ChangeListener<Scene>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, Scene was, Scene now) {
                node.sceneProperty().removeListener(this);
                KeysAhead.lead(now, action);
            }
        });
    }

    /** What has the keyboard, if it is something of this node. */
    public static Optional<Node> in(Node node) {
        Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        Node n = owner;
        while (n != null && n != node) {
            n = n.getParent();
        }
        return n == null ? Optional.empty() : Optional.of(owner);
    }
}
