package app.steadyground.ui.settings;

import app.steadyground.guide.Texts;
import app.steadyground.storage.BackupFile;
import app.steadyground.storage.Backups;
import app.steadyground.ui.pages.Column;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Restores a backup into a new folder, after showing it beside what is there now. */
final class RestoreView {
    private RestoreView() {
    }

    static Node of(BackupRoom room, Backups.Kept kept, BackupFile.Summary summary, Runnable leave) {
        Path start = room.folder().folder().resolveSibling(Texts.get("backups.restored-name", room.session().name(),
                Moments.day(kept.made(), room.session().clock()).toString()));
        FolderLine to = new FolderLine(Texts.get("backups.restore-where"), start, room.desk());
        Task task = new Task(room.work());
        Button restore = new Button(Texts.get("backups.restore-now"));
        restore.getStyleClass().add("sg-primary");
        restore.setOnAction(e -> to.folder().ifPresentOrElse(
                folder -> task.run(p -> new BackupFile(kept.file()).restore(folder, p), r -> restored(room, r, task)),
                () -> task.tell(Texts.get("first.no-path"))));
        Button back = new Button(Texts.get("backups.back"));
        back.setOnAction(e -> leave.run());
        FlowPane buttons = new FlowPane(restore, back);
        buttons.getStyleClass().add("actions");
        String newest = summary.newest().map(n -> Moments.full(n, room.session().clock())).orElse(Texts.get("backups.none"));
        return Column.scroll(new VBox(Column.text(Texts.get("backups.restore-title"), "sg-title"),
                Column.text(Texts.get("backups.restore-about"), "lead"),
                Column.panel("sg-hint-box", Column.text(Texts.get("backups.this-backup"), "sg-subheading"),
                        Column.text(Moments.line(kept, room.session().clock())), Column.text(Texts.get("backups.newest", newest))),
                Column.panel("sg-hint-box", Column.text(Texts.get("backups.now"), "sg-subheading"), Column.text(now(room))),
                to.node(), buttons, task.node()));
    }

    private static String now(BackupRoom room) {
        int entries = room.session().workbook().entries().size();
        return room.session().workbook().entries().stream()
                .flatMap(e -> room.session().workbook().heads(e.id()).stream()).map(r -> r.saved()).max(java.util.Comparator.naturalOrder())
                .map(newest -> Texts.get("backups.now-line", entries, Moments.full(newest, room.session().clock())))
                .orElse(Texts.get("backups.now-empty"));
    }

    private static void restored(BackupRoom room, BackupFile.Restored restored, Task task) {
        Button open = new Button(Texts.get("backups.open-it"));
        open.setOnAction(e -> room.memory().open(restored.folder()));
        task.tell(Texts.get("backups.restored", restored.entries(), restored.folder().toString()), open);
    }
}
