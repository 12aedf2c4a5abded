package app.steadyground.ui.shell;

import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Buttons;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Beside the words that something is not saved: what can be done about it. JavaFX thread. */
final class SaveWays {
    private final HBox node = new HBox();

    SaveWays() {
        node.getStyleClass().add("save-ways");
        show(false);
    }

    void set(Runnable retry, Runnable copy) {
        node.getChildren().setAll(small("save.retry", retry), small("save.copy", copy));
    }

    private static Button small(String key, Runnable action) {
        Button button = Buttons.plain(Texts.get(key), action);
        button.getStyleClass().add("sg-small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    void show(boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    Node node() {
        return node;
    }
}
