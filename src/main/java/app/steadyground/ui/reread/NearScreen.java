package app.steadyground.ui.reread;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Remarks;
import app.steadyground.guide.Texts;
import app.steadyground.ui.fields.AnswerViews;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Dates;
import app.steadyground.ui.pages.Marks;
import app.steadyground.ui.pages.News;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.parts.Blank;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Drawings;
import app.steadyground.ui.parts.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What the person keeps near, on one page to be read through. JavaFX thread. */
final class NearScreen {
    private final Session session;
    private final Consumer<Place> go;
    private final VBox column = new VBox();
    private Optional<String> takenOff = Optional.empty();

    private NearScreen(Session session, Consumer<Place> go) {
        this.session = session;
        this.go = go;
        show();
    }

    static Node of(Session session, Consumer<Place> go) {
        NearScreen screen = new NearScreen(session, go);
        Node node = Column.scroll(screen.column);
        News.follow(session.workbook(), node, screen::show);
        return node;
    }

    private void show() {
        List<Entry> near = Marks.entries(session);
        column.getChildren().setAll(Column.text(Texts.get("near.title"), "sg-title"));
        column.getChildren().add(near.isEmpty() ? Blank.of(Drawings.NEAR, Texts.get("near.none"),
                Buttons.plain(Texts.get("look.past"), () -> go.accept(new Place.PastEntries("")))) : Outward.of(() -> near, go));
        takenOff.filter(item -> !Marks.isMarked(session, item)).ifPresent(item -> {
            Node undo = Buttons.quiet(Texts.get("remark.undo"), () -> Marks.mark(session, item, true));
            column.getChildren().add(Column.panel("sg-hint-box", Words.plain(Texts.get("near.taken-off")), undo));
            undo.requestFocus();
        });
        near.forEach(e -> {
            VBox card = card(e);
            column.getChildren().add(card);
            if (takenOff.filter(e.id()::equals).isPresent()) {
                // It was brought back, and what brought it back is gone with the keyboard.
                takenOff = Optional.empty();
                card.getChildren().getFirst().requestFocus();
            }
        });
    }

    private VBox card(Entry entry) {
        Hyperlink title = new Hyperlink(EntryLines.title(session, entry));
        title.getStyleClass().add("near-title");
        title.setOnAction(e -> go.accept(new Place.Written(entry.id(), false)));
        Button off = Buttons.quiet(Texts.get("near.take-off"), () -> {
            takenOff = Optional.of(entry.id());
            Marks.mark(session, entry.id(), false);
        });
        off.setAccessibleText(String.join(", ", off.getText(), title.getText(), Dates.full(entry.date())));
        FlowPane foot = new FlowPane(Words.small(Dates.full(entry.date())), off);
        foot.getStyleClass().add("actions");
        VBox card = new VBox(title);
        entry.answers().values().stream().filter(a -> !Contents.isBlank(a.content())).forEach(a -> card.getChildren().addAll(
                asked(a.asked()), answer(a)));
        Remarks.of(session.workbook(), entry.id()).stream().filter(r -> !r.text().isBlank()).forEach(r -> card.getChildren().add(
                Column.panel("sg-hint-box", Words.small(Texts.get("remark.of", Dates.medium(r.date()))), Words.reading(r.text()))));
        card.getChildren().add(foot);
        card.getStyleClass().addAll("sg-card", EntryLines.tint(session.guide(), entry.exercise()));
        return card;
    }

    /** As on its page; but of words only the words, and not a box that holds them. */
    private static Node answer(Answer answer) {
        return answer.content() instanceof Content.Text written ? Words.reading(written.text()) : AnswerViews.of(answer.content(), answer.asked());
    }

    /** The question stands with its answer, apart from the one before. */
    private static Label asked(String words) {
        Label asked = Words.small(words);
        asked.getStyleClass().add("near-asked");
        return asked;
    }
}
