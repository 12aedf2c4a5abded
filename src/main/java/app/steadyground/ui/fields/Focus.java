package app.steadyground.ui.fields;

import javafx.scene.Node;
import javafx.scene.Scene;

/** Keeps the keyboard where it was while the controls around it are put in another order. */
final class Focus {
    private Focus() {
    }

    static boolean isWithin(Node owner, Node node) {
        Node n = owner;
        while (n != null && n != node) {
            n = n.getParent();
        }
        return n != null;
    }

    static void keepWhile(Node within, Runnable work) {
        Scene scene = within.getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        work.run();
        if (owner != null && owner.getScene() == scene && !owner.isFocused()) {
            owner.requestFocus();
        }
    }
}
