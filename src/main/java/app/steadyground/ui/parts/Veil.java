package app.steadyground.ui.parts;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What is laid over everything that is open, which stays in sight, to be answered first. JavaFX thread. */
public final class Veil {
    private Veil() {
    }

    /**
     * A question on a veil, which scrolls where the window is too low for it.
     *
     * @param first the answer that changes nothing: it has the keyboard
     * @param out what that answer does; Esc does it too
     */
    public static StackPane over(VBox question, Button first, Runnable out) {
        StackPane middle = new StackPane(box(question));
        StackPane.setAlignment(question, Pos.CENTER);
        Motion.rise(question);
        return veil(LowWindow.around(middle), first, out);
    }

    private static VBox box(VBox question) {
        question.getStyleClass().add("sg-question");
        question.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return question;
    }

    private static StackPane veil(Node content, Button first, Runnable out) {
        StackPane node = new StackPane(content);
        node.getStyleClass().add("sg-veil");
        node.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (Key.OUT.matches(e)) {
                e.consume();
                out.run();
            }
        });
        Motion.comeIn(node);
        Platform.runLater(() -> {
            // What stands in a pane that scrolls can take the keyboard only once the pane is dressed.
            node.applyCss();
            node.layout();
            first.requestFocus();
        });
        return node;
    }
}
