package app.steadyground.ui.lock;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.parts.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What is protected against whom, and what is not, in plain words. */
public final class PrivacyView {
    private static final List<String> PARTS = List.of("here", "locked", "unlocked", "open", "cover", "release", "out", "deleted", "watched", "forgotten", "forced");

    private PrivacyView() {
    }

    public static Node of() {
        VBox column = new VBox(Words.title(Texts.get("private.title")), Column.text(Texts.get("private.lead"), "lead"));
        PARTS.forEach(part -> column.getChildren().addAll(Words.heading(Texts.get("private." + part)), Words.plain(Texts.get("private." + part + ".means"))));
        return Column.scroll(column);
    }
}
