package app.steadyground.ui.lock;

import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Direction;
import app.steadyground.ui.parts.Named;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;

/** The page laid over everything at a key: a plain sheet to note something on, of which nothing is kept. JavaFX thread. */
public final class CoverPage {
    private final TextArea sheet = new TextArea();
    private final StackPane root = new StackPane(sheet);

    public CoverPage() {
        sheet.setWrapText(true);
        Direction.follow(sheet);
        sheet.getStyleClass().add("cover-sheet");
        Named.name(sheet, Texts.get("cover.title"));
        root.getStyleClass().addAll("shell", "cover");
    }

    public Parent root() {
        return root;
    }

    /** The keyboard goes to the sheet. */
    public void focus() {
        sheet.requestFocus();
    }
}
