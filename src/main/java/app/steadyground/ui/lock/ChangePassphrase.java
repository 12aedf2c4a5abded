package app.steadyground.ui.lock;

import app.steadyground.guide.Texts;
import app.steadyground.storage.BackupFile;
import app.steadyground.storage.BackupProblem;
import app.steadyground.storage.Backups;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.Locks;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Words;
import app.steadyground.ui.settings.Task;
import app.steadyground.vault.Passphrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Changes the passphrase, and tells what the old one still opens. JavaFX thread. */
final class ChangePassphrase {
    private final LockRoom room;
    private final PassphraseField old = new PassphraseField(Texts.get("lock.old"));
    private final NewPassphrase fresh;
    private final Task task;
    private final VBox node;

    ChangePassphrase(LockRoom room) {
        this.room = room;
        this.fresh = new NewPassphrase(room.backups().work());
        this.task = new Task(room.backups().work());
        old.on(fresh::focus, () -> { });
        fresh.onEnter(this::change);
        node = new VBox(Words.plain(Texts.get("lock.change-means")), old.node(), fresh.node(),
                LockScreen.actions(Buttons.primary(Texts.get("lock.change"), this::change)), task.node());
        node.getStyleClass().add("settings-lines");
    }

    Node node() {
        return node;
    }

    /** @param backups names of those that the old passphrase opens */
    private record Done(Locks.Changed changed, List<String> backups) {
    }

    private void change() {
        Optional<String> trouble = fresh.trouble();
        if (trouble.isPresent()) {
            task.tell(trouble.get());
            return;
        }
        Passphrase before = old.passphrase();
        Passphrase now = fresh.passphrase();
        task.run(p -> {
            try (before) {
                return change(before, now);
            } catch (FolderProblem e) {
                now.close();
                throw e;
            }
        }, done -> told(done, now));
    }

    private Done change(Passphrase before, Passphrase now) throws FolderProblem {
        Locks.Changed changed = room.locks().change(room.folder(), before, now, false);
        List<String> names = new ArrayList<>();
        try {
            for (Backups.Kept kept : room.backups().backups().list()) {
                if (!Collections.disjoint(new BackupFile(kept.file()).keys(), changed.removed())) {
                    names.add(String.valueOf(kept.file().getFileName()));
                }
            }
        } catch (BackupProblem e) {
            // Their folder is not there at the moment; the words say that there may be some.
        }
        return new Done(changed, names);
    }

    private void told(Done done, Passphrase now) {
        old.clear();
        fresh.clear();
        List<String> words = new ArrayList<>(List.of(Texts.get("lock.changed")));
        if (done.changed().others()) {
            words.add(Texts.get("lock.others"));
        }
        words.add(done.backups().isEmpty() ? Texts.get("lock.copies-open") : Texts.get("lock.backups-open", Texts.list(done.backups())));
        words.add(Texts.get("lock.anew-means"));
        task.tell(String.join("\n\n", words), Buttons.plain(Texts.get("lock.anew"), () -> room.keeper().sealAnew(room.folder(), now)));
    }
}
