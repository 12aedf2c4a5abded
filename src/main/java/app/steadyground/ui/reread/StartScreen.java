package app.steadyground.ui.reread;

import app.steadyground.entry.Entry;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Plain;
import app.steadyground.reread.WeeklyOffer;
import app.steadyground.ui.pages.Aside;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Dates;
import app.steadyground.ui.pages.News;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Drawings;
import app.steadyground.ui.parts.Words;
import app.steadyground.ui.settings.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Where one was, what was set aside, what may be done again. Nothing here counts or urges. JavaFX thread. */
final class StartScreen {
    private final Session session;
    private final Choices choices;
    private final Supplier<Optional<Place>> last;
    private final Consumer<Place> go;
    private final VBox column = new VBox();
    private final ScrollPane node = Column.scroll(column);

    StartScreen(Session session, Choices choices, Supplier<Optional<Place>> last, Consumer<Place> go) {
        this.session = session;
        this.choices = choices;
        this.last = last;
        this.go = go;
        show();
        News.follow(session.workbook(), node, this::show);
    }

    Node node() {
        return node;
    }

    private void show() {
        column.getChildren().setAll(Column.text(Dates.full(session.today()), "page-often"), Column.text(Texts.get("start.title"), "sg-chapter-title"));
        boolean empty = session.workbook().entries().isEmpty();
        if (empty) {
            column.getChildren().add(0, Drawings.WORKBOOK.drawWhereThereIsRoom());
            column.getChildren().add(Column.text(Texts.get("start.nothing-yet"), "lead"));
        }
        Place place = last.get().orElse(new Place.Reading(session.guide().chapters().getFirst().id()));
        Button on = Buttons.primary(Texts.get("start.continue", title(place)), () -> go.accept(place));
        FlowPane first = new FlowPane(on, Buttons.plain(Texts.get("start.free"), () -> go.accept(new Place.NewEntry(Exercise.FREE_PAGE))));
        first.getStyleClass().add("actions");
        column.getChildren().add(first);
        aside();
        weekly();
        if (!empty) {
            looks();
        }
        LookBackCard.of(session, choices, go, this::show).ifPresent(column.getChildren()::add);
        node.setVvalue(0);
        Platform.runLater(on::requestFocus);
    }

    private String title(Place place) {
        return switch (place) {
            case Place.Page p -> session.guide().withTitles(p.exercise());
            case Place.Reading p -> session.guide().withTitles(p.chapter());
            case Place.NewEntry p -> session.guide().withTitles(p.exercise());
            case Place.Written p -> session.workbook().entry(p.item()).map(e -> EntryLines.title(session, e)).orElse("");
            case Place.Over p -> "";
        };
    }

    /** What was set aside: entries half written, or pages that nothing is written on yet. */
    private void aside() {
        List<Node> lines = new ArrayList<>();
        for (String key : session.list(Aside.LIST).all().keySet()) {
            Optional<Entry> entry = session.workbook().entry(key).filter(e -> !e.deleted() && !e.answers().isEmpty());
            entry.ifPresentOrElse(e -> lines.add(line(EntryLines.title(session, e), Dates.medium(e.date()) + " · " + Plain.firstWords(e),
                            e.exercise(), new Place.Written(e.id(), true))),
                    () -> session.guide().page(key).ifPresent(p -> lines.add(line(p.title(), "", p.id(), new Place.Page(p.id())))));
        }
        part("start.aside", lines);
    }

    private void weekly() {
        part("start.weekly", WeeklyOffer.of(session.guide(), session.workbook().entries(), session.today()).stream()
                .map(p -> line(p.title(), Texts.get("start.weekly-about", Dates.medium(session.workbook().of(p.id()).getFirst().date())),
                        p.id(), new Place.NewEntry(p.id()))).toList());
    }

    private void looks() {
        FlowPane looks = new FlowPane(look("look.past", new Place.PastEntries("")), look("look.near", new Place.Near()),
                look("look.ends", new Place.OpenEnds()), look("look.then", new Place.ThenAndNow("", "")), look("look.trends", new Place.Trends("")));
        looks.getStyleClass().add("actions");
        column.getChildren().addAll(Words.heading(Texts.get("start.look-back")), looks);
    }

    private Node look(String key, Place place) {
        return Buttons.plain(Texts.get(key), () -> go.accept(place));
    }

    private void part(String heading, List<Node> lines) {
        if (!lines.isEmpty()) {
            column.getChildren().add(Words.heading(Texts.get(heading)));
            column.getChildren().addAll(lines);
        }
    }

    private Node line(String title, String words, String page, Place place) {
        Hyperlink link = new Hyperlink(title);
        link.setOnAction(e -> go.accept(place));
        VBox line = new VBox(link);
        if (!words.isEmpty()) {
            line.getChildren().add(Words.muted(words));
        }
        line.getStyleClass().addAll("open-end", EntryLines.tint(session.guide(), page));
        return line;
    }
}
