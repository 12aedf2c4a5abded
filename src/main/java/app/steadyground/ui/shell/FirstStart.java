package app.steadyground.ui.shell;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.work.Desk;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
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
    private final Button start = new Button(Texts.get("first.begin"));
    private final FlowPane buttons = new FlowPane(start);
    private final Path suggested;
    private final StackPane root;

    /**
     * @param suggested the folder filled in, absolute
     * @param begin makes a workbook in the folder given, or opens the one that is there; told what to call in case of trouble
     */
    public FirstStart(Path suggested, Desk desk, BiConsumer<Path, Consumer<String>> begin) {
        this.suggested = suggested;
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
        start.setDefaultButton(true);
        start.getStyleClass().add("sg-primary");
        start.setOnAction(e -> begin(begin));
        VBox column = new VBox(Column.text(Texts.get("first.title"), "sg-title"), Column.text(Texts.get("first.welcome"), "lead"),
                prompt, line, Column.text(Texts.get("first.kept"), "sg-muted"), trouble, buttons);
        buttons.getStyleClass().add("actions");
        root = new StackPane(Column.scroll(column));
        root.getStyleClass().add("shell");
        say("");
    }

    private void begin(BiConsumer<Path, Consumer<String>> begin) {
        Optional<Path> wanted = wanted(folder.getText().strip());
        if (wanted.isEmpty()) {
            say(Texts.get("first.no-path"));
            return;
        }
        say("");
        // Pressed twice, it must not begin twice.
        start.setDisable(true);
        begin.accept(wanted.get(), words -> {
            start.setDisable(false);
            say(words);
        });
    }

    /** What is typed without a whole path lies beside the folder suggested; {@code ~} is the person's own folder. */
    private Optional<Path> wanted(String typed) {
        try {
            String home = System.getProperty("user.home");
            String whole = typed.equals("~") || typed.startsWith("~/") ? home + typed.substring(1) : typed;
            return typed.isEmpty() ? Optional.empty() : Optional.of(suggested.resolveSibling(whole).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** One more thing that can be done here, beside beginning. */
    public void offer(String verb, Runnable action) {
        Button button = new Button(verb);
        button.setMnemonicParsing(false);
        button.setOnAction(e -> action.run());
        buttons.getChildren().add(button);
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
