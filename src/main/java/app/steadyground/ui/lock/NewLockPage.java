package app.steadyground.ui.lock;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.CalmPage;
import app.steadyground.ui.parts.Drawings;
import app.steadyground.ui.parts.Option;
import app.steadyground.ui.parts.Words;
import app.steadyground.ui.work.Work;
import app.steadyground.vault.Passphrase;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Whether a new workbook is locked, with one honest sentence about each choice. JavaFX thread. */
public final class NewLockPage extends CalmPage {
    private final Option lock;
    private final NewPassphrase passphrase;
    private final Button make;
    private final BiConsumer<Optional<Passphrase>, Consumer<String>> chosen;
    private boolean busy;

    /** @param chosen gets the passphrase, to be closed by it, or none; and what is to be told if it comes to nothing */
    public NewLockPage(Work work, BiConsumer<Optional<Passphrase>, Consumer<String>> chosen, Runnable back) {
        this(new Option(Texts.get("lock.lock-it")), new Option(Texts.get("lock.leave-it")), new NewPassphrase(work), chosen, back);
    }

    private NewLockPage(Option lock, Option leave, NewPassphrase passphrase,
            BiConsumer<Optional<Passphrase>, Consumer<String>> chosen, Runnable back) {
        super(Drawings.LOCK, Texts.get("lock.choose-title"), Texts.get("lock.choose-lead"),
                choice(lock, "lock.lock-it-means", passphrase), choice(leave, "lock.leave-it-means", null));
        this.lock = lock;
        this.passphrase = passphrase;
        this.chosen = chosen;
        ToggleGroup both = new ToggleGroup();
        lock.setToggleGroup(both);
        leave.setToggleGroup(both);
        lock.setSelected(true);
        passphrase.node().visibleProperty().bind(lock.selectedProperty());
        passphrase.node().managedProperty().bind(lock.selectedProperty());
        both.selectedToggleProperty().addListener((o, was, is) -> say(""));
        this.make = primary(Texts.get("lock.make"), this::make);
        passphrase.onEnter(this::make);
        // A radio button would take the key to choose itself, which it already is.
        List.of(lock, leave).forEach(b -> b.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                make();
                e.consume();
            }
        }));
        offer(Texts.get("backups.back-plain"), back);
    }

    private static VBox choice(Option button, String means, NewPassphrase passphrase) {
        VBox under = new VBox(Words.plain(Texts.get(means)));
        button.setAccessibleHelp(Texts.get(means));
        if (passphrase != null) {
            under.getChildren().add(passphrase.node());
        }
        under.getStyleClass().addAll("settings-lines", "under-choice");
        VBox box = new VBox(button, under);
        box.getStyleClass().add("panel");
        return box;
    }

    /** The keyboard goes to the passphrase. */
    public void focus() {
        dress();
        passphrase.focus();
    }

    private void make() {
        if (busy) {
            return;
        }
        Optional<String> trouble = lock.isSelected() ? passphrase.trouble() : Optional.empty();
        if (trouble.isPresent()) {
            say(trouble.get());
            return;
        }
        say("");
        busy(true);
        chosen.accept(lock.isSelected() ? Optional.of(passphrase.passphrase()) : Optional.empty(), words -> {
            busy(false);
            say(words);
        });
    }

    private void busy(boolean now) {
        busy = now;
        busy(make, now, Texts.get(now ? "lock.making" : "lock.make"));
    }
}
