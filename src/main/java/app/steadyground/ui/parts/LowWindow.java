package app.steadyground.ui.parts;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** For a screen that fills the window: where the window is too low for it, it scrolls as a whole instead of sticking out. */
public final class LowWindow {
    private LowWindow() {
    }

    public static ScrollPane around(Node screen) {
        ScrollPane scroll = new ScrollPane(screen);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("sg-low");
        return scroll;
    }
}
