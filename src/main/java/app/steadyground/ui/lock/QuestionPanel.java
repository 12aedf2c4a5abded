package app.steadyground.ui.lock;

import app.steadyground.ui.pages.Column;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Key;
import app.steadyground.ui.parts.LowWindow;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One question laid over what is open. The first answer changes nothing, and Esc gives it too. JavaFX thread. */
public final class QuestionPanel {
    private final FlowPane ways = new FlowPane();
    private final StackPane node;

    /** @param stay the words of the answer that changes nothing */
    public QuestionPanel(String title, String words, String stay, Runnable staying) {
        Button first = Buttons.primary(stay, staying);
        ways.getChildren().add(first);
        ways.getStyleClass().add("actions");
        VBox box = new VBox(Column.text(title, "sg-title"), Column.text(words), ways);
        box.getStyleClass().add("sg-question");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane middle = new StackPane(box);
        StackPane.setAlignment(box, Pos.CENTER);
        node = new StackPane(LowWindow.around(middle));
        node.getStyleClass().add("sg-veil");
        node.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (Key.OUT.matches(e)) {
                e.consume();
                staying.run();
            }
        });
        Platform.runLater(() -> {
            // What stands in a pane that scrolls can take the keyboard only once the pane is dressed.
            node.applyCss();
            node.layout();
            first.requestFocus();
        });
    }

    /** One more answer. */
    public QuestionPanel with(String verb, Runnable action) {
        ways.getChildren().add(Buttons.quiet(verb, action));
        return this;
    }

    public Parent node() {
        return node;
    }
}
