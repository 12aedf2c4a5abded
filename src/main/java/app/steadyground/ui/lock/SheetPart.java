package app.steadyground.ui.lock;

import app.steadyground.entry.Ledger.What;
import app.steadyground.export.RecoverySheet;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Words;
import app.steadyground.ui.settings.Task;
import app.steadyground.vault.Passphrase;
import app.steadyground.vault.RecoveryCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The recovery sheet: a code on paper that opens the workbook too. It counts once it was typed back. JavaFX thread. */
final class SheetPart {
    private final LockRoom room;
    private final Label state = Words.plain("");
    private final PassphraseField passphrase = new PassphraseField(Texts.get("lock.passphrase"));
    private final Button cancel = Buttons.plain(Texts.get("lock.sheet-void"), this::makeVoid);
    private final VBox back = new VBox();
    private final Task task;
    private final VBox node;

    SheetPart(LockRoom room) {
        this.room = room;
        this.task = new Task(room.backups().work());
        passphrase.on(this::make, () -> { });
        node = new VBox(Words.plain(Texts.get("lock.sheet-means")), state, passphrase.node(),
                LockScreen.actions(Buttons.plain(Texts.get("lock.sheet-make"), this::make), cancel), task.node(), back);
        node.getStyleClass().add("settings-lines");
        back.getStyleClass().add("settings-lines");
        showState();
    }

    Node node() {
        return node;
    }

    private void showState() {
        room.backups().work().run(() -> room.locks().hasSheet(room.folder()), has -> {
            state.setText(Texts.get(has ? "lock.sheet-is" : "lock.sheet-none"));
            cancel.setVisible(has);
            cancel.setManaged(has);
        }, e -> task.tell(Task.sentence(e)));
    }

    private void make() {
        if (passphrase.isEmpty()) {
            passphrase.focus();
            return;
        }
        Passphrase given = passphrase.passphrase();
        task.run(p -> room.locks().opens(room.folder(), given), opens -> {
            Optional<Path> target = opens ? room.backups().desk().askTarget(Texts.get("lock.sheet-title"),
                    Path.of(System.getProperty("user.home")), Texts.get("lock.sheet-file")) : Optional.empty();
            if (!opens) {
                task.tell(Texts.get("folder-problem.wrong-passphrase"));
            }
            target.ifPresentOrElse(file -> write(file, given), given::close);
        });
    }

    private void write(Path file, Passphrase given) {
        char[] code = RecoveryCode.draw();
        task.run(p -> {
            RecoverySheet.write(file, RecoveryCode.grouped(code), room.backups().session().clock().instant());
            return file;
        }, written -> {
            room.backups().outgoing().note(written, What.SHEET, List.of(), false);
            room.backups().desk().show(written);
            task.tell(Texts.get("lock.sheet-written", written.toString()));
            askBack(code, given);
        });
    }

    /** A code that was misprinted, or never looked at, must not be relied on. */
    private void askBack(char[] code, Passphrase given) {
        PassphraseField typed = new PassphraseField(Texts.get("lock.sheet-back"));
        Runnable check = () -> {
            char[] chars = typed.typed();
            if (RecoveryCode.read(chars).filter(c -> Arrays.equals(c, code)).isEmpty()) {
                task.tell(Texts.get("lock.sheet-other"));
                typed.focus();
                return;
            }
            task.run(p -> {
                room.locks().addSheet(room.folder(), given, code);
                given.close();
                return true;
            }, done -> {
                back.getChildren().clear();
                passphrase.clear();
                task.tell(Texts.get("lock.sheet-counts"));
                showState();
            });
        };
        typed.on(check, () -> { });
        back.getChildren().setAll(Column.panel("sg-hint-box", typed.node(),
                LockScreen.actions(Buttons.primary(Texts.get("lock.sheet-check"), check))));
        typed.focus();
    }

    private void makeVoid() {
        task.run(p -> {
            room.locks().removeSheets(room.folder());
            return true;
        }, done -> {
            task.tell(Texts.get("lock.sheet-voided"));
            showState();
        });
    }
}
