package app.steadyground.ui.lock;

import app.steadyground.ui.pages.Column;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Words;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A page that fills the window before a workbook is open: a title, what is asked, what stands in the way, what can be done. */
class CalmPage {
    private final Label trouble = Column.text("", "trouble");
    private final FlowPane buttons = new FlowPane();
    private final StackPane root;

    CalmPage(String title, String lead, Node... content) {
        buttons.getStyleClass().add("actions");
        VBox column = new VBox(Words.title(title), Column.text(lead, "lead"));
        column.getChildren().addAll(content);
        column.getChildren().addAll(trouble, buttons);
        root = new StackPane(Column.scroll(column));
        root.getStyleClass().add("shell");
        say("");
    }

    public final Parent root() {
        return root;
    }

    /** Shows what stands in the way; empty for nothing. */
    public final void say(String words) {
        trouble.setText(words);
        trouble.setManaged(!words.isEmpty());
    }

    final Button primary(String words, Runnable action) {
        Button button = Buttons.primary(words, action);
        button.setDefaultButton(true);
        buttons.getChildren().add(button);
        return button;
    }

    /** What stands in a pane that scrolls can take the keyboard only once the pane is dressed. */
    final void dress() {
        root.applyCss();
        root.layout();
    }

    /** One more thing that can be done here. */
    public final void offer(String words, Runnable action) {
        buttons.getChildren().add(Buttons.plain(words, action));
    }
}
