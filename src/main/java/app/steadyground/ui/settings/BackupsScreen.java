package app.steadyground.ui.settings;

import app.steadyground.entry.Caution;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Texts;
import app.steadyground.storage.BackupFile;
import app.steadyground.storage.BackupPlan;
import app.steadyground.storage.BackupPlan.Choice;
import app.steadyground.storage.Backups;
import app.steadyground.ui.pages.CautionNote;
import app.steadyground.ui.pages.Column;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The backups of this workbook: whether, where, which there are, and the way back from one. JavaFX thread. */
public final class BackupsScreen {
    private final BackupRoom room;
    private final Task task;
    private final CautionNote caution;
    private final FolderLine folder;
    private final VBox list = new VBox();
    private final FlowPane choices = new FlowPane();
    private final VBox state = new VBox();
    private final Node main;
    private final StackPane node = new StackPane();

    public BackupsScreen(BackupRoom room) {
        this.room = room;
        this.task = new Task(room.work());
        this.caution = room.caution();
        this.folder = new FolderLine(Texts.get("backups.where"), room.place(), room.desk());
        choices.getStyleClass().add("actions");
        list.getStyleClass().add("choices");
        this.main = Column.scroll(new VBox(Column.text(Texts.get("backups.title"), "sg-title"),
                Column.text(Texts.get("backups.about"), "lead"), caution.node(), Column.text(Texts.get(room.folder().isLocked() ? "backups.sealed" : "backups.place")), state,
                folder.node(), choices, task.node(), Column.text(Texts.get("backups.list"), "sg-subheading"), list,
                button("backups.other", this::other)));
        showPlan();
        showMain();
    }

    public Node node() {
        return node;
    }

    private void showPlan() {
        boolean on = room.memory().plan().choice() == Choice.ON;
        state.getChildren().setAll(Column.text(Texts.get(on ? "backups.is-on" : "backups.is-off"), "sg-prompt"));
        Button keep = button(on ? "backups.use-folder" : "backups.turn-on", () -> withFolder(this::turnOn));
        Button once = button("backups.now-button", () -> withFolder(this::backUp));
        (on ? once : keep).getStyleClass().add("sg-primary");
        choices.getChildren().setAll(keep, once);
        if (on) {
            choices.getChildren().add(button("backups.turn-off", () -> choose(Choice.NEVER)));
        } else if (room.memory().plan().choice() == Choice.NOT_ASKED) {
            choices.getChildren().addAll(button("backups.not-now", () -> choose(Choice.LATER)),
                    button("backups.never", () -> choose(Choice.NEVER)));
        }
    }

    private void choose(Choice choice) {
        room.memory().setPlan(room.memory().plan().with(choice));
        task.tell(Texts.get("backups.noted"));
        showPlan();
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(Texts.get(key));
        button.setOnAction(e -> action.run());
        return button;
    }

    private interface WithFolder {
        void go(Path folder);
    }

    /** A backup inside the workbook would be lost with it, and be taken for a part of it. */
    private void withFolder(WithFolder then) {
        Path wanted = folder.folder().orElse(null);
        if (wanted == null) {
            task.tell(Texts.get("first.no-path"));
            return;
        }
        room.work().run(() -> Backups.isInWorkbook(wanted), inside -> {
            if (inside) {
                task.tell(Texts.get("backups.inside"));
                return;
            }
            room.memory().setPlan(room.memory().plan().withFolder(wanted));
            then.go(wanted);
        }, e -> task.tell(Task.sentence(e)));
    }

    private void turnOn(Path in) {
        room.memory().setPlan(room.memory().plan().with(Choice.ON));
        showPlan();
        backUp(in);
    }

    private void backUp(Path in) {
        task.run(progress -> room.backups().make(room.folder(), room.session().clock().instant(), room.session().clock().getZone(), progress),
                this::made);
    }

    private void made(Backups.Made made) {
        BackupPlan plan = room.memory().plan();
        room.memory().setPlan(plan.withLast(made.backup().made()));
        caution.told(Caution.BACKUP);
        room.outgoing().noteBackups(made.backup().file().getParent(), room.folder().isLocked());
        String left = made.left().isEmpty() ? "" : Texts.get("backups.left", made.left().size());
        task.tell(Texts.sentences(Texts.get("backups.made", made.backup().entries(), made.backup().file().toString()), left));
        fill();
    }

    private void showMain() {
        node.getChildren().setAll(main);
        main.requestFocus();
        fill();
    }

    private void fill() {
        room.work().run(() -> room.backups().list(), this::show, e -> list.getChildren().setAll(Column.text(Task.sentence(e))));
    }

    private void show(List<Backups.Kept> all) {
        list.getChildren().clear();
        if (all.isEmpty()) {
            list.getChildren().add(Column.text(Texts.get("backups.none-yet"), "sg-muted"));
        }
        all.forEach(kept -> list.getChildren().add(row(kept)));
    }

    private Node row(Backups.Kept kept) {
        String line = Moments.line(kept, room.session().clock());
        Button look = button("backups.look", () -> task.run(p -> new BackupFile(kept.file(), room.folder()).read(p), w -> lookInside(kept, w)));
        Button restore = button("backups.restore", () -> task.run(p -> new BackupFile(kept.file(), room.folder()).look(p), s -> restore(kept.file(), s)));
        look.setAccessibleText(Texts.list(look.getText(), line));
        restore.setAccessibleText(Texts.list(restore.getText(), line));
        FlowPane buttons = new FlowPane(look, restore);
        buttons.getStyleClass().add("actions");
        return Column.panel("sg-hint-box", Column.text(line), buttons);
    }

    /** One that lies in another folder, or has another name. */
    private void other() {
        room.desk().askBackup(Texts.get("backups.other-title"), room.place())
                .ifPresent(zip -> task.run(p -> new BackupFile(zip, room.folder()).look(p), s -> restore(zip, s)));
    }

    private void lookInside(Backups.Kept kept, Workbook workbook) {
        node.getChildren().setAll(new InsideView(room.restoring().session(workbook, room.session().name()),
                Moments.title(Optional.of(kept.made()), room.session().clock()), Texts.get("backups.back"), this::showMain).node());
    }

    private void restore(Path zip, BackupFile.Summary summary) {
        Clock clock = room.session().clock();
        Instant made = summary.made().or(summary::newest).orElseGet(clock::instant);
        Path start = room.folder().folder().resolveSibling(
                Texts.get("backups.restored-name", room.session().name(), Moments.day(made, clock).toString()));
        node.getChildren().setAll(new RestoreView(room.restoring(), zip, summary, start, Optional.of(now()),
                Texts.get("backups.back"), this::showMain).node());
    }

    private String now() {
        int entries = room.session().workbook().entries().size();
        return room.session().workbook().entries().stream()
                .flatMap(e -> room.session().workbook().heads(e.id()).stream()).map(Revision::saved).max(Comparator.naturalOrder())
                .map(newest -> Texts.get("backups.now-line", entries, Moments.full(newest, room.session().clock())))
                .orElse(Texts.get("backups.now-empty"));
    }
}
