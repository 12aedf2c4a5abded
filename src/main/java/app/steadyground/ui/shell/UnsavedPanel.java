package app.steadyground.ui.shell;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Veil;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Stands over the pages when the window is to close although not all of it is saved in the workbook. JavaFX thread. */
public final class UnsavedPanel {
    private final Label title = Column.text(Texts.get("shell.unsaved"), "sg-title");
    private final Label because;
    private final Label words;
    private final Label done = Column.text("", "sg-muted");
    private final Button leave;
    private final StackPane node;

    /**
     * @param reason why it cannot be saved, as a sentence
     * @param rescued whether rescue copies of all of it are certain
     * @param copy asks where to, and saves a copy of the workbook
     */
    public UnsavedPanel(String reason, boolean rescued, Runnable stay, Runnable copy, Runnable close) {
        because = Column.text(reason);
        words = Column.text(Texts.get(rescued ? "shell.unsaved-rescued" : "shell.unsaved-lost"));
        Button keep = Buttons.primary(Texts.get("shell.stay"), stay);
        leave = Buttons.quiet(Texts.get(rescued ? "shell.leave-unsaved" : "shell.leave-losing"), close);
        FlowPane ways = new FlowPane(keep, Buttons.plain(Texts.get("save.copy"), copy), leave);
        ways.getStyleClass().add("actions");
        done.setManaged(false);
        VBox box = new VBox(title, because, words, done, ways);
        node = Veil.over(box, keep, stay);
    }

    public Parent node() {
        return node;
    }

    /** @param safe whether nothing is lost by closing now */
    public void say(String sentence, boolean safe) {
        done.setText(sentence);
        done.setManaged(true);
        if (safe) {
            leave.setText(Texts.get("shell.leave-safe"));
        }
    }

    /** The disk has taken it after all. */
    public void saved() {
        because.setVisible(false);
        because.setManaged(false);
        title.setText(Texts.get("shell.saved-after-all"));
        words.setText(Texts.get("shell.saved-after-all-what"));
        leave.setText(Texts.get("shell.leave-safe"));
    }
}
