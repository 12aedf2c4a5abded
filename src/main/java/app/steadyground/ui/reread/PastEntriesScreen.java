package app.steadyground.ui.reread;

import app.steadyground.entry.Entry;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Plain;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Dates;
import app.steadyground.ui.pages.News;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** All entries by date, or those of one page. */
public final class PastEntriesScreen {
    private PastEntriesScreen() {
    }

    /** @param exercise id of the page, or {@code ""} for all */
    public static Node of(Session session, String exercise, Consumer<Place> go) {
        List<Entry> entries = entries(session, exercise);
        String page = session.guide().page(exercise).map(Exercise::title).orElse("");
        String title = exercise.isEmpty() ? Texts.get("past.title") : Texts.get("past.title-of", page);
        Label count = Column.text(count(entries), "sg-muted");
        VBox head = new VBox(Column.text(title, "sg-title"), count);
        head.getStyleClass().add("list-head");
        ResultList<Entry> list = new ResultList<>(
                e -> new ResultList.Line(Dates.medium(e.date()), title(session, e), Plain.firstWords(e), 0, 0),
                e -> go.accept(new Place.Written(e.id(), false)));
        list.show(entries);
        Platform.runLater(list::focus);
        BorderPane screen = new BorderPane(list.node());
        screen.setTop(head);
        screen.getStyleClass().add("list-screen");
        News.follow(session.workbook(), screen, () -> {
            List<Entry> now = entries(session, exercise);
            count.setText(count(now));
            list.update(now, Entry::id);
        });
        return screen;
    }

    private static List<Entry> entries(Session session, String exercise) {
        return exercise.isEmpty() ? session.workbook().entries() : session.workbook().of(exercise);
    }

    private static String count(List<Entry> entries) {
        return entries.isEmpty() ? Texts.get("past.none") : Texts.get("past.count", entries.size());
    }

    static String title(Session session, Entry entry) {
        return session.guide().page(entry.exercise()).map(Exercise::title).orElse(entry.exercise());
    }
}
