package app.steadyground.ui.lock;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.parts.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What is protected against whom, and what is not, in plain words. */
public final class PrivacyView {
    private static final List<Part> PARTS = List.of(
            new Part("private.here", "private.here.means"),
            new Part("private.locked", "private.locked.means"),
            new Part("private.unlocked", "private.unlocked.means"),
            new Part("private.open", "private.open.means"),
            new Part("private.cover", "private.cover.means"),
            new Part("private.release", "private.release.means"),
            new Part("private.out", "private.out.means"),
            new Part("private.deleted", "private.deleted.means"),
            new Part("private.watched", "private.watched.means"),
            new Part("private.forgotten", "private.forgotten.means"),
            new Part("private.forced", "private.forced.means"));

    /** Keys of a heading and of what stands below it. */
    private record Part(String heading, String words) {
    }

    private PrivacyView() {
    }

    public static Node of() {
        VBox column = new VBox(Words.title(Texts.get("private.title")), Column.text(Texts.get("private.lead"), "lead"));
        PARTS.forEach(part -> column.getChildren().addAll(Words.heading(Texts.get(part.heading())), Words.plain(Texts.get(part.words()))));
        return Column.scroll(column);
    }
}
