package app.steadyground.ui.reread;

import app.steadyground.entry.Entry;
import app.steadyground.export.Views;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Texts;
import app.steadyground.reread.SideBySide;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Dates;
import app.steadyground.ui.pages.News;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.parts.Blank;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Drawings;
import app.steadyground.ui.parts.DropDown;
import app.steadyground.ui.parts.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Two entries of one page side by side: at first the first and the latest. JavaFX thread. */
final class ThenAndNowScreen {
    private final Session session;
    private final Consumer<Place> go;
    private final ComboBox<Exercise> page = new DropDown<>();
    private final ComboBox<Entry> then = new DropDown<>();
    private final ComboBox<Entry> now = new DropDown<>();
    private final CheckBox marked = new CheckBox(Texts.get("then.mark"));
    private final VBox answers = new VBox();
    private final VBox column = new VBox();
    private final Node node;
    private boolean filling;

    ThenAndNowScreen(Session session, Place.ThenAndNow place, Consumer<Place> go) {
        this.session = session;
        this.go = go;
        page.setConverter(converter(this::name));
        then.setConverter(converter(this::day));
        now.setConverter(converter(this::day));
        page.setAccessibleText(Texts.get("then.page"));
        then.setAccessibleText(Texts.get("then.then"));
        now.setAccessibleText(Texts.get("then.now"));
        marked.setSelected(true);
        page.getItems().setAll(session.guide().pages().filter(p -> session.workbook().of(p.id()).size() > 1).toList());
        page.setOnAction(e -> choosePage(Optional.empty()));
        then.setOnAction(e -> show());
        now.setOnAction(e -> show());
        marked.setOnAction(e -> show());
        answers.getStyleClass().add("then-answers");
        column.getChildren().add(Column.text(Texts.get("then.title"), "sg-title"));
        node = Column.scroll(column);
        column.getStyleClass().add("sg-wide");
        if (page.getItems().isEmpty()) {
            column.getChildren().add(Blank.of(Drawings.THEN, Texts.get("then.none"),
                    Buttons.plain(Texts.get("look.past"), () -> go.accept(new Place.PastEntries("")))));
            return;
        }
        FlowPane choice = new FlowPane(page, marked, Outward.ofView(() -> Optional.of(new Views(session.guide()).thenAndNow(then.getValue(), now.getValue(), marked.isSelected())), go));
        choice.getStyleClass().add("actions");
        GridPane heads = ThenAndNowLine.halves();
        heads.addRow(0, head("then.then", then), head("then.now", now));
        column.getChildren().addAll(choice, heads, answers);
        page.setValue(FirstPage.of(session, page.getItems(), place.exercise()));
        choosePage(session.workbook().entry(place.item()));
        Platform.runLater(page::requestFocus);
        News.follow(session.workbook(), node, this::renew);
    }

    /** Notes there are in each chapter. */
    private String name(Exercise page) {
        boolean alone = session.guide().pages().filter(p -> p.title().equals(page.title())).count() < 2;
        return alone ? page.title() : session.guide().chapterOf(page.id())
                .map(c -> Texts.get("then.page-of", page.title(), c.title())).orElse(page.title());
    }

    private String day(Entry entry) {
        return Dates.among(then.getItems(), entry, session.clock().getZone());
    }

    private Node head(String key, ComboBox<Entry> choice) {
        Hyperlink open = new Hyperlink(Texts.get("then.open-entry"));
        open.setAccessibleText(Texts.of(Texts.get(key), open.getText()));
        open.setOnAction(e -> Optional.ofNullable(choice.getValue()).ifPresent(v -> go.accept(new Place.Written(v.id(), false))));
        FlowPane line = new FlowPane(Words.heading(Texts.get(key)), choice, open);
        line.getStyleClass().add("actions");
        return line;
    }

    /** @param one of the two, if it is known; the other is the latest, or the first where this is the latest */
    private void choosePage(Optional<Entry> one) {
        if (filling || page.getValue() == null) {
            return;
        }
        filling = true;
        List<Entry> entries = session.workbook().of(page.getValue().id());
        then.getItems().setAll(entries);
        now.getItems().setAll(entries);
        if (!entries.isEmpty()) {
            Optional<Entry> earlier = one.flatMap(o -> entries.stream().skip(1).filter(e -> e.id().equals(o.id())).findFirst());
            then.setValue(earlier.orElse(entries.getLast()));
            now.setValue(entries.getFirst());
        }
        filling = false;
        show();
    }

    /** Something was written meanwhile: the two that are shown stay, as far as they are still there. */
    private void renew() {
        Optional<Entry> shown = Optional.ofNullable(now.getValue());
        choosePage(Optional.ofNullable(then.getValue()));
        shown.flatMap(s -> now.getItems().stream().filter(e -> e.id().equals(s.id())).findFirst()).ifPresent(now::setValue);
    }

    private void show() {
        if (filling || then.getValue() == null || now.getValue() == null) {
            return;
        }
        ThenAndNowLine lines = new ThenAndNowLine(marked.isSelected());
        answers.getChildren().setAll(SideBySide.of(session.wordings().of(then.getValue()), session.wordings().of(now.getValue())).stream().map(lines::of).toList());
    }

    private static <T> StringConverter<T> converter(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }

    Node node() {
        return node;
    }
}
