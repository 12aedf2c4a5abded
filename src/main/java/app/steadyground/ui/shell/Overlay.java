package app.steadyground.ui.shell;

import app.steadyground.ui.parts.Key;
import app.steadyground.ui.parts.Motion;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** What is laid over the pages for a while; Esc takes it away. JavaFX thread. */
final class Overlay {
    private final Node beneath;
    private final StackPane over = new StackPane();
    private final StackPane node;

    /** @param out takes away what is laid over */
    Overlay(Node beneath, Runnable out) {
        this.beneath = beneath;
        this.node = new StackPane(beneath, over);
        over.getStyleClass().add("overlay");
        over.setVisible(false);
        over.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (Key.OUT.matches(e)) {
                out.run();
                e.consume();
            }
        });
    }

    Node node() {
        return node;
    }

    /** What is laid over, alone. */
    Node over() {
        return over;
    }

    boolean isCovering() {
        return over.isVisible();
    }

    /** @param with empty takes away what is there */
    void cover(Optional<Node> with) {
        over.setVisible(with.isPresent());
        beneath.setVisible(with.isEmpty());
        over.getChildren().setAll(with.stream().toList());
        with.ifPresent(Motion::comeIn);
        with.ifPresent(n -> {
            // What stands in a scroll pane is in the window, and can take the keyboard, only once the pane is dressed.
            over.applyCss();
            // What scrolls does so by the arrow keys too.
            (n instanceof BorderPane p && p.getCenter() instanceof ScrollPane s ? s : over).requestFocus();
        });
    }
}
