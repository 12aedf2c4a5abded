package app.steadyground.ui.reread;

import app.steadyground.entry.Entry;
import app.steadyground.export.View;
import app.steadyground.export.Views;
import app.steadyground.guide.Texts;
import app.steadyground.reread.GuideMatch;
import app.steadyground.reread.Match;
import app.steadyground.reread.Search;
import app.steadyground.reread.Writings;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Dates;
import app.steadyground.ui.pages.News;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.parts.Blank;
import app.steadyground.ui.parts.Direction;
import app.steadyground.ui.parts.Drawings;
import app.steadyground.ui.parts.Named;
import app.steadyground.ui.work.Latest;
import app.steadyground.ui.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** Finds entries by the words in them while typing, and apart from them places in the guide. */
public final class SearchScreen {
    /** One line of what was found. */
    private sealed interface Found {
    }

    private record InEntry(Match match) implements Found {
    }

    /** @param first whether the guide begins here */
    private record InGuide(GuideMatch match, boolean first) implements Found {
    }

    /** All that was found, made ready away from the JavaFX thread. */
    private record Result(String words, List<Entry> found, List<Found> lines) {
    }

    private final Session session;
    private final Search search;
    private final Consumer<Place> go;
    private Writings writings;
    private final TextField words = new TextField();
    private final Label count = Column.text("", "sg-muted");
    private final ResultList<Found> results;
    private final Latest<Result> latest;
    private final Node listWays;
    private final Node entryWays;
    private List<Entry> found = List.of();
    /** The words that the results on the screen are of. */
    private String shown = "";
    private List<Found> lines = List.of();
    /** Whether Enter was pressed before there were results. */
    private boolean opening;
    private final BorderPane node;

    /** @param search the workbook's, which keeps its index from one search to the next */
    public SearchScreen(Session session, Search search, Work work, Consumer<Place> go) {
        this.session = session;
        this.search = search;
        this.go = go;
        this.writings = Writings.of(session.workbook());
        this.latest = new Latest<>(work, this::show, () -> count.setText(Texts.get("search.failed")));
        Direction.follow(words);
        words.setPromptText(Texts.get("search.prompt"));
        Named.name(words, Texts.get("search.prompt"));
        words.setAccessibleHelp(Texts.get("search.how"));
        // Told of changes only: being told of anything else, each letter would be looked for twice.
        words.textProperty().addListener((o, was, is) -> find());
        results = new ResultList<>(this::line, this::open);
        results.blank(Blank.of(Drawings.SEARCH, Texts.get("search.how")));
        words.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN && !lines.isEmpty()) {
                e.consume();
                results.focus();
            } else if (e.getCode() == KeyCode.ENTER) {
                e.consume();
                openFirst();
            }
        });
        listWays = Outward.ofList(this::view, go);
        entryWays = Outward.of(() -> found, go);
        Node outward = Outward.row(listWays, entryWays);
        offer(listWays, false);
        offer(entryWays, false);
        VBox head = new VBox(Column.text(Texts.get("search.title"), "sg-title"), words, count, outward);
        head.getStyleClass().add("list-head");
        node = new ListPane();
        // In the order of the Tab key.
        node.setTop(head);
        node.setCenter(results.node());
        // What is typed first finds the texts made ready.
        Writings first = writings;
        work.run(() -> {
            search.prepare(first);
            return null;
        }, done -> { }, e -> count.setText(Texts.get("search.failed")));
        News.follow(session.workbook(), node, () -> {
            writings = Writings.of(session.workbook());
            if (!words.getText().isBlank()) {
                find();
            }
        });
        // Whoever comes back from a result finds the others again; whoever types asks anew.
        words.setText(search.query());
        Platform.runLater(() -> {
            words.requestFocus();
            words.selectAll();
        });
    }

    private void find() {
        String text = words.getText();
        Writings all = writings;
        opening = false;
        count.setText(text.isBlank() ? "" : Texts.get("search.searching"));
        latest.want(() -> find(all, text));
    }

    /** The first of what is found for the words that stand there now, which may still be looked for. */
    private void openFirst() {
        if (shown.equals(words.getText())) {
            results.openFirst();
        } else {
            opening = true;
        }
    }

    private Result find(Writings all, String text) {
        List<Found> lines = new ArrayList<>();
        List<Match> matches = search.find(all, text);
        matches.forEach(m -> lines.add(new InEntry(m)));
        search.findInGuide(text).forEach(m -> lines.add(new InGuide(m, lines.size() == matches.size())));
        return new Result(text, matches.stream().map(Match::entry).toList(), lines);
    }

    private void show(Result result) {
        shown = result.words();
        lines = result.lines();
        results.update(result.lines(), SearchScreen::key);
        found = result.found();
        offer(listWays, !lines.isEmpty());
        offer(entryWays, !found.isEmpty());
        if (lines.isEmpty()) {
            results.blank(Blank.of(Drawings.SEARCH, Texts.get(result.words().isBlank() ? "search.how" : "search.none")));
        }
        count.setText(lines.isEmpty() ? "" : Texts.get("search.count", found.size()));
        if (opening) {
            opening = false;
            results.openFirst();
        }
    }

    private static void offer(Node ways, boolean now) {
        ways.setVisible(now);
        ways.setManaged(now);
    }

    private Optional<View> view() {
        List<Match> matches = lines.stream().filter(InEntry.class::isInstance).map(f -> ((InEntry) f).match()).toList();
        List<GuideMatch> inGuide = lines.stream().filter(InGuide.class::isInstance).map(f -> ((InGuide) f).match()).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Views(session.guide()).found(shown, matches, inGuide));
    }

    private static Object key(Found found) {
        return switch (found) {
            case InEntry f -> f.match().entry().id();
            case InGuide f -> List.of(f.match().target(), f.match().title());
        };
    }

    private ResultList.Line line(Found found) {
        return switch (found) {
            case InEntry f -> {
                Match m = f.match();
                yield EntryLines.of(session, m.entry(), "", Dates.medium(m.entry().date()), m.excerpt(), m.start(), m.end());
            }
            case InGuide f -> {
                GuideMatch m = f.match();
                yield new ResultList.Line(f.first() ? Texts.get("search.in-guide") : "", "", m.title(),
                        EntryLines.tint(session.guide(), m.target()), m.excerpt(), m.start(), m.end(), false);
            }
        };
    }

    private void open(Found found) {
        go.accept(switch (found) {
            case InEntry f -> new Place.Written(f.match().entry().id(), false, spot(f.match()));
            case InGuide f -> session.guide().chapter(f.match().target()).isPresent()
                    ? new Place.Reading(f.match().target()) : new Place.Page(f.match().target());
        });
    }

    private static Optional<Place.Spot> spot(Match match) {
        return match.field().isEmpty() ? Optional.empty()
                : Optional.of(new Place.Spot(match.field(), match.at(), match.words()));
    }

    public Node node() {
        return node;
    }
}
