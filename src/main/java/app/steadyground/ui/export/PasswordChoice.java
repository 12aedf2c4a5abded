package app.steadyground.ui.export;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/** A password for the file, typed twice; empty for none. It is kept nowhere. JavaFX thread. */
final class PasswordChoice {
    private final PasswordField first = field();
    private final PasswordField second = field();
    private final VBox node;

    PasswordChoice() {
        node = new VBox(Column.text(Texts.get("export.password"), "sg-prompt"), Column.text(Texts.get("export.password-about"), "sg-muted"),
                labelled("export.password-first", first), labelled("export.password-second", second));
        node.getStyleClass().add("field-block");
    }

    private static PasswordField field() {
        PasswordField field = new PasswordField();
        field.setMaxWidth(320);
        return field;
    }

    private static Node labelled(String key, PasswordField field) {
        Label label = Column.text(Texts.get(key), "sg-muted");
        label.setLabelFor(field);
        return new VBox(label, field);
    }

    Node node() {
        return node;
    }

    boolean isTypedTwiceAlike() {
        return first.getText().equals(second.getText());
    }

    Optional<char[]> password() {
        return first.getText().isEmpty() ? Optional.empty() : Optional.of(first.getText().toCharArray());
    }

    void clear() {
        first.clear();
        second.clear();
    }

    void focusFirst() {
        first.requestFocus();
    }

    void focus() {
        second.requestFocus();
    }
}
