package app.steadyground.ui.settings;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.parts.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What can be decided about the program, on one calm page. JavaFX thread. */
public final class SettingsScreen {
    private SettingsScreen() {
    }

    public static Node of(List<Section> sections) {
        VBox column = new VBox(Words.title(Texts.get("settings.title")), Column.text(Texts.get("settings.about"), "lead"));
        for (Section section : sections) {
            VBox block = new VBox(Words.heading(section.heading()), section.node());
            block.getStyleClass().add("settings-section");
            column.getChildren().add(block);
        }
        return Column.scroll(column);
    }
}
