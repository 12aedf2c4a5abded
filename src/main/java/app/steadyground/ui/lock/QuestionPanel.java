package app.steadyground.ui.lock;

import app.steadyground.ui.pages.Column;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Veil;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
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
        node = Veil.over(box, first, staying);
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
