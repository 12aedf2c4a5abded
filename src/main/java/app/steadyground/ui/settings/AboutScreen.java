package app.steadyground.ui.settings;

import app.steadyground.guide.Texts;
import app.steadyground.guide.Version;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.parts.Direction;
import app.steadyground.ui.parts.Words;
import app.steadyground.ui.work.Work;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** Which version this is, where its files are, and what it is made of. JavaFX thread. */
public final class AboutScreen {
    private static final int LINES = 14;

    private final Work work;
    private final VBox parts = new VBox();
    private final Node node;

    /** @param config folder of the settings; {@code state} of what could not be saved elsewhere */
    public AboutScreen(Path workbook, Path config, Path state, Work work) {
        this.work = work;
        VBox column = new VBox(Column.text(Texts.get("cli.name-and-version", Version.TEXT), "sg-title"),
                Column.text(Texts.get("about.what"), "lead"),
                Column.text(Texts.get("about.files"), "sg-heading"),
                place("settings.folders.workbook", workbook), place("about.config", config), place("about.state", state),
                Column.text(Texts.get("about.parts"), "sg-heading"), Column.text(Texts.get("about.parts-words"), "sg-muted"), parts);
        node = Column.scroll(column);
        work.run(Licences::parts, this::show, e -> { });
    }

    public Node node() {
        return node;
    }

    private static Node place(String what, Path folder) {
        String separator = folder.getFileSystem().getSeparator();
        VBox place = new VBox(Words.prompt(Texts.get(what)), Words.muted(folder.toString().replace(separator, separator + "\u200B")));
        place.getStyleClass().add("settings-folder");
        return place;
    }

    private void show(List<Licences.Part> all) {
        all.forEach(p -> parts.getChildren().add(part(p)));
    }

    /** Its licence folds out; the text is read only then. */
    private Node part(Licences.Part part) {
        TextArea text = new TextArea();
        text.setEditable(false);
        text.setWrapText(true);
        Direction.follow(text);
        text.setPrefRowCount(LINES);
        text.setAccessibleText(Texts.list(part.name(), part.licence()));
        // Beneath the name, where it has room at any size of text.
        TitledPane pane = new TitledPane(part.name(), new VBox(Column.text(part.licence(), "sg-muted"), text));
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.expandedProperty().addListener((o, was, is) -> {
            if (is && text.getText().isEmpty()) {
                work.run(() -> Licences.text(part.file()), text::setText, e -> { });
            }
        });
        return pane;
    }
}
