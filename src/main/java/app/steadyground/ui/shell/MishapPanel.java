package app.steadyground.ui.shell;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Direction;
import app.steadyground.ui.parts.Drawings;
import app.steadyground.ui.parts.Named;
import app.steadyground.ui.parts.Veil;
import app.steadyground.ui.parts.Words;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What went wrong in the program, for whoever may mend it: laid over what is open, sent nowhere, and copied only if the
 * person wishes. JavaFX thread.
 */
public final class MishapPanel {
    private static final int LINES = 7;

    private final StackPane node;

    /** @param report holds nothing that was written in the workbook */
    public MishapPanel(String report, Runnable close) {
        TextArea text = new TextArea(report);
        text.setEditable(false);
        Direction.follow(text);
        text.setPrefRowCount(LINES);
        Named.name(text, Texts.get("mishap.title"));
        FlowPane ways = new FlowPane();
        Button back = Buttons.primary(Texts.get("mishap.close"), close);
        ways.getChildren().addAll(back, Buttons.plain(Texts.get("mishap.copy"), () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(report);
            Clipboard.getSystemClipboard().setContent(content);
        }));
        ways.getStyleClass().add("actions");
        VBox box = new VBox(Drawings.STONES.drawWhereThereIsRoom(), Words.title(Texts.get("mishap.title")), Column.text(Texts.get("mishap.what")), text, ways);
        node = Veil.over(box, back, close);
    }

    public Parent node() {
        return node;
    }
}
