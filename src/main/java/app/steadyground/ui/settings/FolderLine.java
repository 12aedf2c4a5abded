package app.steadyground.ui.settings;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.parts.Direction;
import app.steadyground.ui.work.Desk;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A folder that can be typed or chosen. */
final class FolderLine {
    private final TextField field = new TextField();
    private final VBox node;

    FolderLine(String prompt, Path start, Desk desk) {
        Label label = Column.text(prompt, "sg-prompt");
        label.setLabelFor(field);
        Direction.follow(field);
        field.setText(start.toString());
        Button browse = new Button(Texts.get("first.browse"));
        browse.setMinWidth(Button.USE_PREF_SIZE);
        browse.setOnAction(e -> desk.askFolder(prompt, start).ifPresent(p -> field.setText(p.toString())));
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(field, browse);
        line.getStyleClass().add("date-line");
        node = new VBox(label, line);
        node.getStyleClass().add("field-block");
    }

    Node node() {
        return node;
    }

    /** Empty for what cannot be a folder's whole path. */
    Optional<Path> folder() {
        try {
            return Optional.of(Path.of(field.getText().strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
