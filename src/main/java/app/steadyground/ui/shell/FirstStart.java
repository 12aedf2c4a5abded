package app.steadyground.ui.shell;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.CalmPage;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Direction;
import app.steadyground.ui.parts.Drawings;
import app.steadyground.ui.parts.Words;
import app.steadyground.ui.work.Desk;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The one calm page before there is a workbook: where it is to be kept. Also makes further workbooks, and opens others. */
public final class FirstStart extends CalmPage {
    private final TextField folder;
    private final Button start;
    private final Path suggested;

    /**
     * @param suggested the folder filled in, absolute
     * @param begin makes a workbook in the folder given, or opens the one that is there; told what to call in case of trouble
     */
    public FirstStart(Path suggested, Desk desk, BiConsumer<Path, Consumer<String>> begin) {
        this(suggested, new TextField(suggested.toString()), desk, begin);
    }

    private FirstStart(Path suggested, TextField folder, Desk desk, BiConsumer<Path, Consumer<String>> begin) {
        super(Drawings.WORKBOOK, Texts.get("first.title"), Texts.get("first.welcome"), where(suggested, folder, desk));
        this.suggested = suggested;
        this.folder = folder;
        this.start = primary(Texts.get("first.begin"), () -> begin(begin));
    }

    private static VBox where(Path suggested, TextField folder, Desk desk) {
        Label prompt = Words.prompt(Texts.get("first.where"));
        prompt.setLabelFor(folder);
        Button browse = Buttons.plain(Texts.get("first.browse"), () -> desk.askFolder(Texts.get("first.where"), suggested)
                .ifPresent(p -> folder.setText(p.toString())));
        browse.setMinWidth(Button.USE_PREF_SIZE);
        HBox.setHgrow(folder, Priority.ALWAYS);
        HBox line = new HBox(folder, browse);
        line.getStyleClass().add("date-line");
        Direction.follow(folder);
        VBox box = new VBox(prompt, line, Words.muted(Texts.get("first.kept")));
        box.getStyleClass().add("field-block");
        return box;
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
}
