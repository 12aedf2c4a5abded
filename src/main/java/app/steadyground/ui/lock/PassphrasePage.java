package app.steadyground.ui.lock;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.CalmPage;
import app.steadyground.ui.parts.Drawings;
import app.steadyground.vault.Passphrase;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;

/** Asks for the passphrase of a locked workbook. JavaFX thread. */
public final class PassphrasePage extends CalmPage {
    private final PassphraseField field;
    private final Button open;
    private final BiConsumer<Passphrase, Consumer<String>> tried;
    private boolean busy;

    /**
     * @param lead the words above the field
     * @param tried gets what was typed, to be closed by it; and what is to be told if it does not open
     */
    public PassphrasePage(String lead, BiConsumer<Passphrase, Consumer<String>> tried) {
        this(lead, new PassphraseField(Texts.get("lock.passphrase")), tried);
    }

    private PassphrasePage(String lead, PassphraseField field, BiConsumer<Passphrase, Consumer<String>> tried) {
        super(Drawings.LOCK, Texts.get("lock.locked-title"), lead, field.node());
        this.field = field;
        this.tried = tried;
        this.open = primary(Texts.get("lock.open"), this::attempt);
        field.on(this::attempt, () -> say(""));
    }

    /** The keyboard goes to the field. */
    public void focus() {
        dress();
        field.focus();
    }

    private void attempt() {
        if (busy || field.isEmpty()) {
            return;
        }
        busy(true);
        say("");
        tried.accept(field.passphrase(), words -> {
            busy(false);
            field.clear();
            field.focus();
            say(words);
        });
    }

    private void busy(boolean now) {
        busy = now;
        busy(open, now, Texts.get(now ? "lock.trying" : "lock.open"));
    }
}
