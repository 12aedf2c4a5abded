package app.steadyground.ui.pages;

import app.steadyground.entry.Entry;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.InSight;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The slim column of a chapter: its reading, its pages with minutes and a mark, the entries of the open page by date. */
final class PageList {
    /** So many entries are listed here; beyond them a line leads to all. */
    private static final int SHOWN = 12;

    private final Session session;
    private final Optional<String> reading;
    private final List<Exercise> pages;
    private final Consumer<Place> go;
    private final VBox rows = new VBox();
    private final ScrollPane node = new ScrollPane(rows);
    private Runnable unfold = () -> { };

    /** @param reading id of the chapter whose reading heads the list */
    PageList(Session session, Optional<String> reading, List<Exercise> pages, Consumer<Place> go) {
        this.session = session;
        this.reading = reading;
        this.pages = pages;
        this.go = go;
        rows.getStyleClass().add("page-list");
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().add("page-list-scroll");
    }

    Node node() {
        return node;
    }

    /** @param exercise the open page, {@code ""} for the reading; {@code item} the open entry, {@code ""} for none */
    void show(String exercise, String item) {
        Optional<Object> keyboard = Keyboard.in(rows).map(Node::getUserData);
        fill(exercise, item);
        keyboard.ifPresent(this::focus);
    }

    /** Up and down go from line to line. */
    private void walk(KeyEvent e) {
        int by = e.getCode() == KeyCode.DOWN ? 1 : e.getCode() == KeyCode.UP ? -1 : 0;
        List<Node> all = List.copyOf(rows.lookupAll(".list-row"));
        int at = all.indexOf(e.getTarget());
        if (by != 0 && at >= 0) {
            all.get(Math.clamp(at + by, 0, all.size() - 1)).requestFocus();
            InSight.bring(rows.getScene());
            e.consume();
        }
    }

    /** @param place where the list stands, folded up or not */
    void standIn(SideOrTop place) {
        unfold = place::unfold;
    }

    /** Puts the keyboard on the page, or the entry, that is open. */
    void focusOpen() {
        unfold.run();
        // A scroll pane takes its content into the scene only once it has been dressed.
        node.applyCss();
        node.layout();
        rows.lookupAll(".list-row.open").stream().reduce((first, second) -> second).ifPresent(row -> {
            row.requestFocus();
            InSight.bring(row);
        });
    }

    private void focus(Object place) {
        rows.lookupAll("*").stream().filter(n -> place.equals(n.getUserData())).findFirst().ifPresent(Node::requestFocus);
    }

    private void fill(String exercise, String item) {
        rows.getChildren().clear();
        reading.ifPresent(chapter -> rows.getChildren().add(
                line(Texts.get("list.reading"), "row-title", exercise.isEmpty(), new Place.Reading(chapter))));
        Set<String> aside = session.list(Aside.LIST).all().keySet();
        for (Exercise page : pages) {
            boolean open = page.id().equals(exercise);
            List<Entry> entries = session.workbook().of(page.id());
            String spoken = entries.isEmpty() ? page.title() : Texts.list(page.title(), Texts.get("list.entries", entries.size()));
            boolean toComeBack = !aside.isEmpty() && (aside.contains(page.id()) || entries.stream().anyMatch(e -> aside.contains(e.id())));
            if (toComeBack) {
                spoken = Texts.list(spoken, Texts.get("list.aside"));
            }
            rows.getChildren().add(row(label(page, entries.size(), toComeBack), spoken, open, new Place.Page(page.id())));
            if (open) {
                rows.getChildren().add(entries(page, entries, item));
            }
        }
    }

    /** @param aside whether it is to be come back to: said quietly, so that no number looks like a debt */
    private static Node label(Exercise page, int entries, boolean aside) {
        VBox words = new VBox(Column.text(page.title(), "row-title"));
        String about = Stream.of(page.minutes() > 0 ? Texts.get("list.minutes", page.minutes()) : "", aside ? Texts.get("list.aside") : "")
                .filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
        if (!about.isEmpty()) {
            words.getChildren().add(Column.text(about, "row-minutes"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox label = new HBox(words);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.getStyleClass().add("row-label");
        if (entries > 0) {
            Label mark = new Label("•");
            mark.getStyleClass().add("row-mark");
            mark.setMinWidth(Label.USE_PREF_SIZE);
            label.getChildren().add(mark);
        }
        return label;
    }

    private Node row(Node content, String spoken, boolean open, Place place) {
        ListRow row = new ListRow(content, spoken, open, () -> go.accept(place));
        row.setUserData(place);
        return row;
    }

    private Node entries(Exercise page, List<Entry> entries, String item) {
        VBox box = new VBox();
        box.getStyleClass().add("entry-list");
        box.getChildren().add(row(Column.text(Texts.get("list.new-entry"), "row-new"),
                Texts.get("list.new-entry-of", page.title()), false, new Place.NewEntry(page.id())));
        entries.stream().limit(SHOWN).forEach(e -> box.getChildren().add(
                line(Dates.among(entries, e, session.clock().getZone()), "row-date", e.id().equals(item), new Place.Written(e.id(), false))));
        if (entries.size() > SHOWN) {
            box.getChildren().add(line(Texts.get("list.all-entries", entries.size()), "row-date", false, new Place.PastEntries(page.id())));
        }
        return box;
    }

    private Node line(String words, String style, boolean open, Place place) {
        return row(Column.text(words, style), words, open, place);
    }
}
