package app.steadyground.ui.settings;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Words;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The language that the guide and the window are shown in. */
public final class LanguageSection implements Section {
    private final LanguageRoom room;
    private final VBox lines = new VBox();
    private final Label told = Column.text("", "told");
    private final Button add = Buttons.plain(Texts.get("settings.language.add"), this::add);

    public LanguageSection(LanguageRoom room) {
        this.room = room;
        lines.getStyleClass().add("settings-lines");
        told.managedProperty().bind(told.visibleProperty());
        told.visibleProperty().bind(told.textProperty().isNotEmpty());
    }

    /** What a language calls itself. */
    public static String name(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getDisplayName(locale);
    }

    @Override
    public String heading() {
        return Texts.get("settings.language");
    }

    @Override
    public Node node() {
        draw();
        VBox all = new VBox(Words.muted(Texts.get("settings.language.about")), lines, add, told);
        all.getStyleClass().add("settings-lines");
        return all;
    }

    private void draw() {
        lines.getChildren().setAll(room.languages().stream().map(this::line).toList());
        room.unfit().forEach(words -> lines.getChildren().add(Words.muted(words)));
    }

    private Node line(String language) {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("actions");
        String name = name(language);
        if (language.equals(room.shown())) {
            line.getChildren().add(Words.prompt(Texts.get("settings.language.shown", name)));
            return line;
        }
        line.getChildren().add(Buttons.plain(Texts.get("settings.language.show", name), () -> room.show(language)));
        if (!language.equals(room.languages().getFirst())) {
            line.getChildren().add(Buttons.quiet(Texts.get("settings.language.remove", name), () -> room.remove(language, this::tell)));
        }
        return line;
    }

    private void add() {
        room.add(this::tell);
    }

    private void tell(String words) {
        draw();
        told.setText(words);
        add.requestFocus();
    }
}
