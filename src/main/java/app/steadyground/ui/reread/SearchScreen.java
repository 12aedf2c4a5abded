package app.steadyground.ui.reread;

import app.steadyground.entry.Entry;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Match;
import app.steadyground.reread.Search;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Dates;
import app.steadyground.ui.pages.News;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.work.Work;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** Finds entries by the words in them, while typing. */
public final class SearchScreen {
    private final Work work;
    private final Search search;
    private List<Entry> entries;
    private final TextField words = new TextField();
    private final Label count = Column.text("", "sg-muted");
    private final ResultList<Match> results;
    private final BorderPane node;
    private String wanted = "";
    private boolean searching;

    /** @param search the workbook's, which keeps its index from one search to the next */
    public SearchScreen(Session session, Search search, Work work, Consumer<Place> go) {
        this.work = work;
        this.search = search;
        this.entries = session.workbook().entries();
        words.setPromptText(Texts.get("search.prompt"));
        words.setAccessibleText(Texts.get("search.prompt"));
        // What is typed first finds the texts made ready.
        work.run(() -> prepare(), done -> { }, e -> count.setText(Texts.get("search.failed")));
        words.textProperty().addListener((o, before, now) -> find(now));
        results = new ResultList<>(m -> new ResultList.Line(Dates.medium(m.entry().date()),
                PastEntriesScreen.title(session, m.entry()), m.excerpt(), m.start(), m.end()),
                m -> go.accept(new Place.Written(m.entry().id(), false)));
        words.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
                e.consume();
                results.focus();
            }
        });
        VBox head = new VBox(Column.text(Texts.get("search.title"), "sg-title"), words, count);
        head.getStyleClass().add("list-head");
        node = new BorderPane(results.node());
        node.setTop(head);
        node.getStyleClass().add("list-screen");
        work.run(() -> {
            search.prepare(entries);
            return null;
        }, done -> { }, e -> { });
        News.follow(session.workbook(), node, () -> {
            entries = session.workbook().entries();
            if (!wanted.isBlank()) {
                find(wanted);
            }
        });
        Platform.runLater(words::requestFocus);
    }

    private Void prepare() {
        search.prepare(entries);
        return null;
    }

    /** Looks for one text at a time; what was typed meanwhile comes next, what lies between is left out. */
    private void find(String text) {
        wanted = text;
        if (searching) {
            return;
        }
        searching = true;
        count.setText(text.isBlank() ? "" : Texts.get("search.searching"));
        List<Entry> all = entries;
        work.run(() -> search.find(all, text), found -> {
            searching = false;
            if (text.equals(wanted)) {
                show(text, found);
            } else {
                find(wanted);
            }
        }, e -> {
            searching = false;
            count.setText(Texts.get("search.failed"));
        });
    }

    private void show(String text, List<Match> found) {
        results.update(found, m -> m.entry().id());
        count.setText(text.isBlank() ? "" : found.isEmpty() ? Texts.get("search.none") : Texts.get("search.count", found.size()));
    }

    public Node node() {
        return node;
    }
}
