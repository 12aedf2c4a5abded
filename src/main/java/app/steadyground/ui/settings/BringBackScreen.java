package app.steadyground.ui.settings;

import app.steadyground.guide.Texts;
import app.steadyground.storage.BackupFile;
import app.steadyground.ui.pages.Column;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The way back from a backup where no workbook is open, on a new computer for one. JavaFX thread. */
public final class BringBackScreen {
    private final Task task;
    private final StackPane root = new StackPane();

    /**
     * @param zip said to be a backup
     * @param start the folder proposed for it
     */
    public BringBackScreen(RestoreRoom room, Path zip, Path start, Runnable leave) {
        this.task = new Task(room.work());
        Button back = new Button(Texts.get("backups.back-plain"));
        back.setOnAction(e -> leave.run());
        FlowPane actions = new FlowPane(back);
        actions.getStyleClass().add("actions");
        root.getStyleClass().add("shell");
        show(Column.scroll(new VBox(Column.text(Texts.get("backups.restore-title"), "sg-title"), task.node(), actions)));
        task.run(p -> new BackupFile(zip).look(p), summary -> show(
                new RestoreView(room, zip, summary, start, Optional.empty(), Texts.get("backups.back-plain"), leave).node()));
    }

    private void show(Node content) {
        root.getChildren().setAll(content);
    }

    public Parent root() {
        return root;
    }
}
