package app.steadyground.ui.lock;

import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.CalmPage;
import app.steadyground.ui.pages.GuideLeaf;
import app.steadyground.ui.parts.Drawings;
import app.steadyground.ui.parts.Key;
import app.steadyground.vault.Passphrase;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/** Asks for the passphrase of a locked workbook. JavaFX thread. */
public final class PassphrasePage extends CalmPage {
    private final PassphraseField field;
    private final Button open;
    private final BiConsumer<Passphrase, Consumer<String>> tried;
    private boolean busy;
    private Optional<Leaf> leaf = Optional.empty();

    /** A page of the guide that lies over the question. */
    private record Leaf(Key key, Node node) {
    }

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

    /** Whoever is shut out on a hard day still has the two pages of the guide that help at once: by their keys, and by a button each. */
    public void offerHelp(Guide guide) {
        offer(GuideLeaf.safetyTitle(guide), () -> turn(guide, Key.SAFETY));
        offer(GuideLeaf.steadyTitle(guide), () -> turn(guide, Key.STEADY));
        root().addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (Key.OUT.matches(e) && leaf.isPresent()) {
                e.consume();
                back();
            }
            Stream.of(Key.SAFETY, Key.STEADY).filter(key -> key.matches(e)).forEach(key -> {
                e.consume();
                turn(guide, key);
            });
        });
    }

    /** The same key leads there and back. */
    private void turn(Guide guide, Key key) {
        if (leaf.filter(l -> l.key() == key).isPresent()) {
            back();
            return;
        }
        ScrollPane page = key == Key.SAFETY ? GuideLeaf.safety(guide, this::back) : GuideLeaf.steady(guide, this::back);
        leaf = Optional.of(new Leaf(key, page));
        lay(page);
        page.requestFocus();
    }

    private void back() {
        leaf.ifPresent(l -> takeAway(l.node()));
        leaf = Optional.empty();
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
