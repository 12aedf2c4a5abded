package app.steadyground.ui.lock;

import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Words;
import app.steadyground.ui.work.Work;
import app.steadyground.vault.Passphrase;
import app.steadyground.vault.Strength;
import app.steadyground.vault.Wipe;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A new passphrase, typed twice, with words on how well it would hold. JavaFX thread. */
final class NewPassphrase {
    private final Work work;
    private final PassphraseField first = new PassphraseField(Texts.get("lock.new"));
    private final PassphraseField again = new PassphraseField(Texts.get("lock.again"));
    private final Label strength = Words.muted(Texts.get("lock.advice"));
    private final VBox node = new VBox(first.node(), strength, again.node());
    private int asked;

    NewPassphrase(Work work) {
        this.work = work;
        node.getStyleClass().add("settings-lines");
        first.on(again::focus, this::measure);
    }

    Node node() {
        return node;
    }

    void onEnter(Runnable entered) {
        again.on(entered, () -> { });
    }

    void focus() {
        first.focus();
    }

    private void measure() {
        int now = ++asked;
        if (first.isEmpty()) {
            strength.setText(Texts.get("lock.advice"));
            return;
        }
        char[] typed = first.typed();
        work.run(() -> {
            try {
                return Strength.of(typed);
            } finally {
                Wipe.out(typed);
            }
        }, measured -> {
            if (now == asked) {
                strength.setText(Texts.get(measured.key(), Passphrase.LEAST));
            }
        }, e -> { });
    }

    /** What stands in the way of it; empty if nothing does. */
    Optional<String> trouble() {
        try (Passphrase one = first.passphrase(); Passphrase other = again.passphrase()) {
            if (one.isTooShort()) {
                return Optional.of(Texts.get("lock.too-short", Passphrase.LEAST));
            }
            return one.isSame(other) ? Optional.empty() : Optional.of(Texts.get("lock.not-same"));
        }
    }

    /** To be closed by who asked. */
    Passphrase passphrase() {
        return first.passphrase();
    }

    void clear() {
        first.clear();
        again.clear();
    }
}
