package app.steadyground.ui.reread;

import app.steadyground.export.View;
import app.steadyground.export.Views;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Chart;
import app.steadyground.reread.Span;
import app.steadyground.reread.TrendTable;
import app.steadyground.reread.Trends;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Dates;
import app.steadyground.ui.pages.News;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.parts.Blank;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Drawings;
import app.steadyground.ui.parts.DropDown;
import app.steadyground.ui.parts.Segments;
import app.steadyground.ui.parts.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The numbers of a page over time, as lines or as a table. JavaFX thread. */
final class TrendsScreen {
    private final Session session;
    private final Consumer<Place> go;
    private final DropDown<Exercise> page = new DropDown<>();
    private final CheckBox table = new CheckBox(Texts.get("trends.table"));
    private final Label told = Column.text("", "sg-muted");
    private final VBox charts = new VBox();
    private final VBox column = new VBox();
    private final Node node = Column.scroll(column);
    private Span span = Span.ALL;

    TrendsScreen(Session session, String exercise, Consumer<Place> go) {
        this.session = session;
        this.go = go;
        column.getStyleClass().add("sg-wide");
        column.getChildren().add(Column.text(Texts.get("trends.title"), "sg-title"));
        page.getItems().setAll(session.guide().pages().filter(p -> !groups(p, Span.ALL).isEmpty()).toList());
        page.setAccessibleText(Texts.get("trends.page"));
        page.setConverter(new StringConverter<>() {
            @Override
            public String toString(Exercise value) {
                return value == null ? "" : value.title();
            }

            @Override
            public Exercise fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        if (page.getItems().isEmpty()) {
            column.getChildren().add(Blank.of(Drawings.TRENDS, Texts.get("trends.none"), firstWithNumbers()));
            return;
        }
        Segments<Span> spans = new Segments<>(Texts.get("trends.span"), List.of(Span.values()), TrendsScreen::name, s -> {
            span = s;
            show();
        });
        spans.show(span);
        FlowPane choice = new FlowPane(page, spans, table);
        // A picture of a table would end where its window ends.
        Node picture = Buttons.plain(Texts.get("trends.picture"), this::copyPicture);
        picture.visibleProperty().bind(table.selectedProperty().not());
        picture.managedProperty().bind(picture.visibleProperty());
        FlowPane actions = new FlowPane(picture, Buttons.plain(Texts.get("trends.csv"), this::copyCsv), told);
        choice.getStyleClass().add("actions");
        actions.getStyleClass().add("actions");
        charts.getStyleClass().add("trend-charts");
        column.getChildren().addAll(choice, charts, actions, Outward.ofView(() -> Optional.of(view()), go));
        page.setValue(FirstPage.of(session, page.getItems(), exercise));
        page.setOnAction(e -> show());
        table.setOnAction(e -> show());
        show();
        Platform.runLater(page::requestFocus);
        News.follow(session.workbook(), node, this::show);
    }

    Node node() {
        return node;
    }

    /** The way to a page that asks for numbers. */
    private Button[] firstWithNumbers() {
        return session.guide().pages().filter(p -> !p.trends().isEmpty() && p.frequency() == Exercise.Frequency.WEEKLY).limit(1)
                .map(p -> Buttons.plain(Texts.get("blank.open", p.title()), () -> go.accept(new Place.NewEntry(p.id())))).toArray(Button[]::new);
    }

    private static String name(Span span) {
        return Texts.get(switch (span) {
            case MONTH -> "trends.month";
            case QUARTER -> "trends.quarter";
            case YEAR -> "trends.year";
            case ALL -> "trends.all";
        });
    }

    private List<Trends.Group> groups(Exercise of, Span over) {
        return Trends.of(of, session.wordings().of(session.workbook().of(of.id())), over.from(session.today()));
    }

    private void show() {
        told.setText("");
        charts.getChildren().clear();
        List<Trends.Group> groups = groups(page.getValue(), span);
        if (groups.isEmpty()) {
            charts.getChildren().add(Column.text(Texts.get("trends.none-then"), "sg-muted"));
        }
        for (Trends.Group group : groups) {
            if (groups.size() > 1 || !group.person().isEmpty()) {
                charts.getChildren().add(Words.heading(group.person().isEmpty() ? Texts.get("trends.nobody") : group.person()));
            }
            charts.getChildren().add(table.isSelected() ? TrendGrid.of(table(group)) : drawn(group));
        }
    }

    private static TrendTable table(Trends.Group group) {
        return TrendTable.of(group, Texts.get("trends.day"), Texts.get("trends.before"), Texts.get("trends.after"));
    }

    private Node drawn(Trends.Group group) {
        VBox box = new VBox();
        box.getStyleClass().add("trend-group");
        List<LocalDate> days = group.charts().stream().flatMap(c -> c.given().stream()).map(Chart.Point::date)
                .sorted(Comparator.naturalOrder()).toList();
        for (Chart chart : group.charts()) {
            Label name = Words.plain(chart.name());
            box.getChildren().addAll(name, chart.given().size() == 1 ? single(chart)
                    : new TrendChart(chart, days.getFirst(), days.getLast(), item -> go.accept(new Place.Written(item, false))));
        }
        if (group.charts().stream().anyMatch(c -> c.given().size() > 1)) {
            box.getChildren().add(axis(days));
        }
        return box;
    }

    private static Node axis(List<LocalDate> days) {
        Label last = Words.small(Dates.medium(days.getLast()));
        BorderPane axis = new BorderPane();
        axis.setLeft(Words.small(Dates.medium(days.getFirst())));
        if (!days.getFirst().equals(days.getLast())) {
            axis.setRight(last);
        }
        BorderPane.setAlignment(last, Pos.TOP_RIGHT);
        return axis;
    }

    /** One entry is a number and no trend. */
    private static Node single(Chart chart) {
        Chart.Point point = chart.given().getFirst();
        NumberPair drawn = new NumberPair(chart.name(), chart.range(), point.before(), point.value());
        return new VBox(drawn, Words.small(Texts.get("trends.single", Dates.medium(point.date()))));
    }

    private View view() {
        Exercise of = page.getValue();
        return new Views(session.guide()).trends(of, session.workbook().of(of.id()), span.from(session.today()), name(span), table.isSelected());
    }

    private void copyPicture() {
        ClipboardContent content = new ClipboardContent();
        content.putImage(charts.snapshot(null, null));
        Clipboard.getSystemClipboard().setContent(content);
        told.setText(Texts.get("trends.copied-picture"));
    }

    private void copyCsv() {
        ClipboardContent content = new ClipboardContent();
        content.putString(groups(page.getValue(), span).stream()
                .map(g -> (g.person().isEmpty() ? "" : TrendTable.line(List.of(g.person()))) + table(g).csv())
                .reduce("", String::concat));
        Clipboard.getSystemClipboard().setContent(content);
        told.setText(Texts.get("trends.copied-csv"));
    }
}
