package app.steadyground.ui.lock;

import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Direction;
import app.steadyground.ui.parts.Named;
import app.steadyground.ui.parts.Words;
import app.steadyground.vault.Passphrase;
import app.steadyground.vault.Wipe;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A passphrase being typed: hidden, until the person wants to see it. JavaFX thread. */
final class PassphraseField {
    private final PasswordField hidden = new PasswordField();
    private final TextField shown = new TextField();
    private final Button toggle = Buttons.quiet(Texts.get("lock.show"), this::toggle);
    private final String prompt;
    private final VBox node;

    PassphraseField(String prompt) {
        this.prompt = prompt;
        Label label = Words.prompt(prompt);
        label.setLabelFor(hidden);
        shown.textProperty().bindBidirectional(hidden.textProperty());
        Named.name(shown, prompt);
        Direction.follow(shown);
        toggle.setMinWidth(Button.USE_PREF_SIZE);
        show(false);
        StackPane both = new StackPane(hidden, shown);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox line = new HBox(both, toggle);
        line.getStyleClass().add("date-line");
        node = new VBox(label, line);
        node.getStyleClass().add("field-block");
    }

    Node node() {
        return node;
    }

    private void toggle() {
        boolean show = !shown.isVisible();
        show(show);
        TextInputControl now = show ? shown : hidden;
        now.requestFocus();
        now.end();
    }

    private void show(boolean show) {
        shown.setVisible(show);
        hidden.setVisible(!show);
        toggle.setText(Texts.get(show ? "lock.hide" : "lock.show"));
        toggle.setAccessibleText(Texts.of(toggle.getText(), prompt));
    }

    /** @param entered called on Enter; {@code changed} after each change */
    void on(Runnable entered, Runnable changed) {
        hidden.setOnAction(e -> entered.run());
        shown.setOnAction(e -> entered.run());
        hidden.textProperty().addListener((o, was, is) -> changed.run());
    }

    void focus() {
        (shown.isVisible() ? shown : hidden).requestFocus();
    }

    boolean isEmpty() {
        return hidden.getText().isEmpty();
    }

    /** To be zeroed by who asked. JavaFX itself keeps what stands in a field until the field is gone. */
    char[] typed() {
        return hidden.getText().toCharArray();
    }

    /** What is typed, to be closed by who asked. */
    Passphrase passphrase() {
        char[] typed = typed();
        try {
            return Passphrase.of(typed);
        } finally {
            Wipe.out(typed);
        }
    }

    void clear() {
        hidden.clear();
    }
}
