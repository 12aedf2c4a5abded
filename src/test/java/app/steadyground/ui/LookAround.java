package app.steadyground.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.ui.parts.Direction;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.stage.Window;

/** What a test in a language that nobody speaks looks at when it is over: all that is on the screen. JavaFX thread. */
final class LookAround {
    /** Height of a letter at 100 %, in pixels. */
    private static final double EM = 15;

    private LookAround() {
    }

    /** Fails unless all has found room and stands the right way round. In English this is not looked at, to be quick. */
    static void check(int textPercent) {
        if (!Pseudo.NOW.isSpoken()) {
            return;
        }
        List<String> troubles = new ArrayList<>();
        Window.getWindows().stream().filter(Window::isShowing).map(w -> w.getScene().getRoot()).forEach(root -> {
            asHighAsNeeded(root);
            troubles.addAll(Trouble.in(root, EM * textPercent / 100));
            troubles.addAll(Mirrored.lacks(root));
            // A window without words was set aside by a test.
            if (Direction.isTurned(root) != (Pseudo.NOW.way() == NodeOrientation.RIGHT_TO_LEFT) && !root.lookupAll(".text").isEmpty()) {
                troubles.add("A window stands the wrong way: " + root);
            }
        });
        assertEquals("", String.join("\n", troubles));
    }

    /** A part that a test shows all alone stands in a window that is no room to judge its height by. */
    private static void asHighAsNeeded(Parent root) {
        double high = root.prefHeight(root.getLayoutBounds().getWidth());
        if (root.isResizable() && high > root.getLayoutBounds().getHeight()) {
            root.resize(root.getLayoutBounds().getWidth(), high);
            root.layout();
        }
    }
}
