package app.steadyground.ui.lock;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Words;
import app.steadyground.ui.settings.Task;
import app.steadyground.vault.Passphrase;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The lock of the open workbook: putting it on, changing its passphrase, the recovery sheet, taking it off. JavaFX thread. */
public final class LockScreen {
    private final LockRoom room;
    private final VBox column = new VBox();

    private LockScreen(LockRoom room) {
        this.room = room;
        if (room.folder().isLocked()) {
            locked();
        } else {
            unlocked();
        }
    }

    public static Node of(LockRoom room) {
        return Column.scroll(new LockScreen(room).column);
    }

    private void add(Node... nodes) {
        column.getChildren().addAll(nodes);
    }

    private void unlocked() {
        NewPassphrase passphrase = new NewPassphrase(room.backups().work());
        Task task = new Task(room.backups().work());
        Runnable lock = () -> passphrase.trouble().ifPresentOrElse(task::tell, () -> room.keeper().lock(room.folder(), passphrase.passphrase()));
        passphrase.onEnter(lock);
        add(Words.title(Texts.get("lock.title-unlocked")), Column.text(Texts.get("lock.unlocked-lead"), "lead"),
                Words.plain(Texts.get("lock.lock-it-means")), passphrase.node(), actions(Buttons.primary(Texts.get("lock.lock-now"), lock)),
                task.node(), Column.panel("sg-hint-box", Words.plain(Texts.get("lock.before-lock"))));
    }

    private void locked() {
        add(Words.title(Texts.get("lock.title")), Column.text(Texts.get("lock.lead"), "lead"));
        if (room.folder().isPartlyPlain()) {
            section("lock.partly-title", Words.plain(Texts.get("lock.partly-means")),
                    withPassphrase("lock.seal-rest", p -> room.keeper().seal(room.folder(), p)));
        }
        section("lock.change-title", new ChangePassphrase(room).node());
        section("lock.sheet-title", new SheetPart(room).node());
        section("lock.remove-title", Words.plain(Texts.get("lock.remove-means")),
                withPassphrase("lock.remove", p -> room.keeper().unlock(room.folder(), p)));
    }

    private void section(String heading, Node... nodes) {
        VBox block = new VBox(Words.heading(Texts.get(heading)));
        block.getChildren().addAll(nodes);
        block.getStyleClass().addAll("settings-section", "settings-lines");
        add(block);
    }

    /** Asks for the passphrase, sees that it is the right one, and goes on with it. */
    private Node withPassphrase(String verb, Consumer<Passphrase> then) {
        PassphraseField field = new PassphraseField(Texts.get("lock.passphrase"));
        Task task = new Task(room.backups().work());
        Runnable go = () -> {
            if (field.isEmpty()) {
                field.focus();
                return;
            }
            Passphrase given = field.passphrase();
            task.run(p -> room.locks().opens(room.folder(), given), opens -> {
                if (opens) {
                    then.accept(given);
                } else {
                    given.close();
                    task.tell(Texts.get("folder-problem.wrong-passphrase"));
                }
            });
        };
        field.on(go, () -> { });
        VBox node = new VBox(field.node(), actions(Buttons.plain(Texts.get(verb), go)), task.node());
        node.getStyleClass().add("settings-lines");
        return node;
    }

    static FlowPane actions(Node... buttons) {
        FlowPane actions = new FlowPane(buttons);
        actions.getStyleClass().add("actions");
        return actions;
    }
}
