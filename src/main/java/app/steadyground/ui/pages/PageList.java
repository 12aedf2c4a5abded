package app.steadyground.ui.pages;

import app.steadyground.entry.Entry;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.InSight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.control.ScrollPane;
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
    private final Map<PageLine, ListRow> standing = new HashMap<>();
    private VBox entryList = new VBox();
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

    /** What stands already stays as it is: dressing a line takes longer than all else here. */
    private void fill(String exercise, String item) {
        Map<PageLine, ListRow> before = Map.copyOf(standing);
        standing.clear();
        List<Node> lines = new ArrayList<>();
        reading.ifPresent(chapter -> lines.add(row(before, exercise.isEmpty(),
                PageLine.of(Texts.get("list.reading"), "row-title", new Place.Reading(chapter)))));
        Set<String> aside = session.list(Aside.LIST).all().keySet();
        for (Exercise page : pages) {
            boolean open = page.id().equals(exercise);
            List<Entry> entries = session.workbook().of(page.id());
            boolean toComeBack = !aside.isEmpty() && (aside.contains(page.id()) || entries.stream().anyMatch(e -> aside.contains(e.id())));
            lines.add(row(before, open, PageLine.of(page, entries.size(), toComeBack)));
            if (open) {
                lines.add(entries(before, page, entries, item));
            }
        }
        stand(rows, lines);
    }

    private Node entries(Map<PageLine, ListRow> before, Exercise page, List<Entry> entries, String item) {
        if (!page.id().equals(entryList.getUserData())) {
            entryList = new VBox();
            entryList.getStyleClass().add("entry-list");
            entryList.setUserData(page.id());
        }
        List<Node> lines = new ArrayList<>();
        lines.add(row(before, false, PageLine.newEntry(page)));
        entries.stream().limit(SHOWN).forEach(e -> lines.add(row(before, e.id().equals(item),
                PageLine.of(Dates.among(entries, e, session.clock().getZone()), "row-date", new Place.Written(e.id(), false)))));
        if (entries.size() > SHOWN) {
            lines.add(row(before, false,
                    PageLine.of(Texts.get("list.all-entries", entries.size()), "row-date", new Place.PastEntries(page.id()))));
        }
        stand(entryList, lines);
        return entryList;
    }

    private ListRow row(Map<PageLine, ListRow> before, boolean open, PageLine line) {
        ListRow row = before.containsKey(line) ? before.get(line) : line.row(go);
        row.setOpen(open);
        standing.put(line, row);
        return row;
    }

    /** Without taking out and putting in again what is in its place. */
    private static void stand(VBox box, List<Node> lines) {
        List<Node> now = box.getChildren();
        now.retainAll(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (i >= now.size() || now.get(i) != lines.get(i)) {
                now.remove(lines.get(i));
                now.add(i, lines.get(i));
            }
        }
    }
}
