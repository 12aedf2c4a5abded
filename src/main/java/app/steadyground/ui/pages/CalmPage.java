package app.steadyground.ui.pages;

import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Drawings;
import app.steadyground.ui.parts.InSight;
import app.steadyground.ui.parts.LowWindow;
import app.steadyground.ui.parts.Middle;
import app.steadyground.ui.parts.Motion;
import app.steadyground.ui.parts.Words;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A page that fills the window while no workbook is open: a drawing, a title, what is asked, what stands in the way, what
 * can be done. It stands in the middle, and scrolls where the window is too low for it. JavaFX thread.
 */
public class CalmPage {
    private final Label trouble = Words.plain("");
    private final VBox notice = Column.panel("sg-notice", trouble);
    private final FlowPane buttons = new FlowPane();
    private final StackPane root;

    public CalmPage(Drawings drawing, String title, String lead, Node... content) {
        trouble.getStyleClass().add("trouble");
        buttons.getStyleClass().add("actions");
        VBox column = new VBox(drawing.drawWhereThereIsRoom(), Words.title(title), Column.text(lead, "lead"));
        column.getChildren().addAll(content);
        column.getChildren().addAll(notice, buttons);
        column.getStyleClass().addAll("column", "calm");
        // As high as its texts are at this width, and no less in a low window. (The padding is its own: a StackPane forgets
        // its own padding when it tells how low it can be.)
        column.setMinHeight(Region.USE_PREF_SIZE);
        column.setMaxHeight(Region.USE_PREF_SIZE);
        root = new StackPane(LowWindow.around(new Middle(column)));
        root.getStyleClass().add("shell");
        say("");
    }

    public final Parent root() {
        return root;
    }

    /** Shows what stands in the way, and brings it into sight; empty for nothing. */
    public final void say(String words) {
        trouble.setText(words);
        notice.setVisible(!words.isEmpty());
        notice.setManaged(!words.isEmpty());
        if (!words.isEmpty()) {
            Motion.comeIn(notice);
            Platform.runLater(() -> {
                InSight.bring(buttons);
                InSight.bring(notice);
            });
        }
    }

    protected final Button primary(String words, Runnable action) {
        Button button = Buttons.primary(words, action);
        button.setDefaultButton(true);
        buttons.getChildren().add(button);
        return button;
    }

    /** While it does what it says, a button says so, and is in sight. */
    protected final void busy(Button button, boolean now, String words) {
        button.setDisable(now);
        button.setText(words);
        InSight.bring(button);
    }

    /** What stands in a pane that scrolls can take the keyboard only once the pane is dressed. */
    protected final void dress() {
        root.applyCss();
        root.layout();
    }

    /** Puts something over the page for a while; what is beneath keeps what was typed. */
    protected final void lay(Node over) {
        root.getChildren().subList(1, root.getChildren().size()).clear();
        root.getChildren().getFirst().setVisible(false);
        root.getChildren().add(over);
        Motion.comeIn(over);
    }

    protected final void takeAway(Node over) {
        root.getChildren().remove(over);
        root.getChildren().getFirst().setVisible(true);
    }

    /** One more thing that can be done here. */
    public final void offer(String words, Runnable action) {
        buttons.getChildren().add(Buttons.plain(words, action));
    }
}
