package app.steadyground.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;

/** The fold-outs beside the questions of a page with what was answered last time. JavaFX thread. */
final class Folds {
    private Folds() {
    }

    /** @return whether there are any */
    static boolean unfold(Parent shown) {
        shown.applyCss();
        shown.layout();
        List<Node> signs = List.copyOf(shown.lookupAll(".prompt-line > .button"));
        signs.forEach(sign -> ((Button) sign).fire());
        return !signs.isEmpty();
    }

    /** The same screen. */
    static <T extends Parent> T unfolded(T shown) {
        if (!unfold(shown)) {
            throw new IllegalStateException("Nothing was answered last time");
        }
        return shown;
    }
}
