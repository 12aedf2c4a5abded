package app.steadyground.ui.shell;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.work.Desk;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The one calm page before there is a workbook: where it is to be kept. Also makes further workbooks, and opens others. */
public final class FirstStart {
    private final TextField folder = new TextField();
    private final Label trouble = Column.text("", "trouble");
    private final StackPane root;

    /**
     * @param suggested the folder filled in
     * @param begin makes a workbook in the folder given, or opens the one that is there; told what to call in case of trouble
     */
    public FirstStart(Path suggested, Desk desk, BiConsumer<Path, Consumer<String>> begin) {
        folder.setText(suggested.toString());
        Label prompt = Column.text(Texts.get("first.where"), "sg-prompt");
        prompt.setLabelFor(folder);
        Button browse = new Button(Texts.get("first.browse"));
        browse.setMinWidth(Button.USE_PREF_SIZE);
        browse.setOnAction(e -> desk.askFolder(Texts.get("first.where"), suggested)
                .ifPresent(p -> folder.setText(p.toString())));
        HBox.setHgrow(folder, Priority.ALWAYS);
        HBox line = new HBox(folder, browse);
        line.getStyleClass().add("date-line");
        Button start = new Button(Texts.get("first.begin"));
        start.setDefaultButton(true);
        start.getStyleClass().add("sg-primary");
        start.setOnAction(e -> begin(begin));
        VBox column = new VBox(Column.text(Texts.get("first.title"), "sg-title"), Column.text(Texts.get("first.welcome"), "lead"),
                prompt, line, Column.text(Texts.get("first.kept"), "sg-muted"), trouble, new FlowPane(start));
        root = new StackPane(Column.scroll(column));
        root.getStyleClass().add("shell");
        say("");
    }

    private void begin(BiConsumer<Path, Consumer<String>> begin) {
        try {
            begin.accept(Path.of(folder.getText().strip()).toAbsolutePath(), this::say);
        } catch (InvalidPathException e) {
            say(Texts.get("first.no-path"));
        }
    }

    /** Shows what stands in the way; empty for nothing. */
    public void say(String words) {
        trouble.setText(words);
        trouble.setManaged(!words.isEmpty());
    }

    public Parent root() {
        return root;
    }
}
