package app.steadyground.ui.settings;

import app.steadyground.guide.Texts;
import app.steadyground.storage.BackupFile;
import app.steadyground.ui.pages.Column;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Restores a backup into a new folder, after showing what is in it beside what is there now. */
final class RestoreView {
    private final RestoreRoom room;
    private final Path zip;
    private final BackupFile.Summary summary;
    private final Task task;
    private final FolderLine to;
    private final Node main;
    private final StackPane node;

    /**
     * @param summary of the zip
     * @param start a folder proposed
     * @param now how it stands with the workbook that is open, if one is
     * @param back the words of the button that leaves
     */
    RestoreView(RestoreRoom room, Path zip, BackupFile.Summary summary, Path start, Optional<String> now, String back, Runnable leave) {
        this.room = room;
        this.zip = zip;
        this.summary = summary;
        this.task = new Task(room.work());
        this.to = new FolderLine(Texts.get("backups.restore-where"), start, room.desk());
        Button restore = button(Texts.get("backups.restore-now"), this::restore);
        restore.getStyleClass().add("sg-primary");
        FlowPane buttons = new FlowPane(restore, button(Texts.get("backups.look"), this::look), button(back, leave));
        buttons.getStyleClass().add("actions");
        String newest = summary.newest().map(n -> Moments.full(n, room.clock())).orElse(Texts.get("backups.none"));
        VBox column = new VBox(Column.text(Texts.get("backups.restore-title"), "sg-title"),
                Column.text(Texts.get(now.isPresent() ? "backups.restore-about" : "backups.restore-first"), "lead"),
                Column.panel("sg-hint-box", Column.text(Texts.get("backups.this-backup"), "sg-subheading"),
                        Column.text(Moments.line(summary, room.clock())), Column.text(Texts.get("backups.newest", newest))));
        now.ifPresent(n -> column.getChildren().add(
                Column.panel("sg-hint-box", Column.text(Texts.get("backups.now"), "sg-subheading"), Column.text(n))));
        column.getChildren().addAll(to.node(), buttons, task.node());
        this.main = Column.scroll(column);
        this.node = new StackPane(main);
    }

    Node node() {
        return node;
    }

    private static Button button(String words, Runnable action) {
        Button button = new Button(words);
        button.setOnAction(e -> action.run());
        return button;
    }

    private void look() {
        String name = String.valueOf(zip.getFileName());
        task.run(p -> new BackupFile(zip).read(p), workbook -> node.getChildren().setAll(new InsideView(
                room.session(workbook, name), Moments.title(summary.made(), room.clock()), Texts.get("backups.back-to-restore"), () -> node.getChildren().setAll(main)).node()));
    }

    private void restore() {
        to.folder().ifPresentOrElse(folder -> task.run(p -> new BackupFile(zip).restore(folder, p), this::restored),
                () -> task.tell(Texts.get("first.no-path")));
    }

    private void restored(BackupFile.Restored restored) {
        room.restored().accept(restored.folder());
        Button open = button(Texts.get("backups.open-it"), () -> room.open().accept(restored.folder()));
        task.tell(Texts.get("backups.restored", restored.entries(), restored.folder().toString()), open);
        open.requestFocus();
    }
}
