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
    private final PasswordField first = field("export.password-first");
    private final PasswordField second = field("export.password-second");
    private final VBox node;

    PasswordChoice() {
        node = new VBox(Column.text(Texts.get("export.password"), "sg-prompt"), Column.text(Texts.get("export.password-about"), "sg-muted"),
                labelled(first), labelled(second));
        node.getStyleClass().add("field-block");
    }

    private static PasswordField field(String key) {
        PasswordField field = new PasswordField();
        field.setAccessibleText(Texts.get(key));
        field.setMaxWidth(320);
        return field;
    }

    private static Node labelled(PasswordField field) {
        Label label = Column.text(field.getAccessibleText(), "sg-muted");
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

    void focus() {
        second.requestFocus();
    }
}
