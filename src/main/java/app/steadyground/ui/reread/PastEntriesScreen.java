package app.steadyground.ui.reread;

import app.steadyground.entry.Entry;
import app.steadyground.entry.SmallList;
import app.steadyground.export.View;
import app.steadyground.export.Views;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Filter;
import app.steadyground.reread.Plain;
import app.steadyground.reread.Writings;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Dates;
import app.steadyground.ui.pages.News;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.pages.SideOrTop;
import app.steadyground.ui.parts.Blank;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Drawings;
import app.steadyground.ui.work.Latest;
import app.steadyground.ui.work.SameThreadWork;
import app.steadyground.ui.work.Work;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** All entries by month, or those that a person asks for, with a calendar beside them. */
public final class PastEntriesScreen {
    /**
     * What is listed, made ready away from the JavaFX thread.
     *
     * @param days how many entries a day has
     * @param monthBegins items of the first entry of each month
     */
    private record Shown(List<Entry> entries, Map<LocalDate, Integer> days, Set<String> monthBegins) {
        static Shown of(List<Entry> entries) {
            Map<LocalDate, Integer> days = new HashMap<>();
            Set<String> begins = new HashSet<>();
            YearMonth last = null;
            for (Entry entry : entries) {
                days.merge(entry.date(), 1, Integer::sum);
                YearMonth month = YearMonth.from(entry.date());
                if (!month.equals(last)) {
                    begins.add(entry.id());
                    last = month;
                }
            }
            return new Shown(entries, days, begins);
        }
    }

    private final Session session;
    private final String title;
    private final Consumer<Place> go;
    private final Latest<Shown> latest;
    private final Latest<EntryFilters.Offer> offers;
    private final Label count = Column.text("", "sg-muted");
    private final EntryFilters filters;
    private final MonthCalendar calendar;
    private final ResultList<Entry> list;
    private final Node outward;
    private final BorderPane node;
    private Shown shown = Shown.of(List.of());
    /** Whether what is shown next begins at its beginning. */
    private boolean begins = true;

    private PastEntriesScreen(Session session, String title, String exercise, Work work, Consumer<Place> go) {
        this.session = session;
        this.title = title;
        this.go = go;
        this.latest = new Latest<>(work, this::show, () -> count.setText(Texts.get("past.failed")));
        this.filters = new EntryFilters(session.guide(), this::narrow);
        this.offers = new Latest<>(work, filters::offer, () -> { });
        this.calendar = new MonthCalendar(session.today(), MonthCalendar.firstDay(), this::turnTo, this::enter);
        this.outward = Outward.row(Outward.ofList(this::view, go), Outward.of(() -> shown.entries(), go));
        this.list = new ResultList<>(this::line, e -> go.accept(new Place.Written(e.id(), false)));
        VBox head = new VBox(Column.text(title, "sg-title"), count, outward);
        head.getStyleClass().add("list-head");
        BorderPane pair = new BorderPane();
        new SideOrTop(pair, side(), Texts.get("past.narrow"));
        pair.setCenter(list.node());
        node = new ListPane();
        // In the order of the Tab key.
        node.setTop(head);
        node.setCenter(pair);
        filters.offer(new EntryFilters.Offer(List.of(), List.of()));
        filters.choose(exercise);
        offer();
        look();
        Platform.runLater(list::focus);
        News.follow(session.workbook(), node, () -> {
            offer();
            look();
        });
    }

    private Node side() {
        ScrollPane side = new ScrollPane(new VBox(calendar.node(), filters.node()));
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.getStyleClass().addAll("sg-page", "past-side");
        return side;
    }

    /** @param exercise id of the page, or {@code ""} for all */
    public static Node of(Session session, String exercise, Consumer<Place> go) {
        return of(session, exercise, new SameThreadWork(), go);
    }

    /** All entries of a workbook that is only looked into, under a title of its own. */
    public static Node titled(String title, Session session, Consumer<Place> go) {
        return new PastEntriesScreen(session, title, "", new SameThreadWork(), go).node;
    }

    /** @param exercise id of the page, or {@code ""} for all */
    public static Node of(Session session, String exercise, Work work, Consumer<Place> go) {
        String page = session.guide().page(exercise).map(Exercise::title).orElse("");
        String title = exercise.isEmpty() ? Texts.get("past.title") : Texts.get("past.title-of", page);
        return new PastEntriesScreen(session, title, exercise, work, go).node;
    }

    private void offer() {
        List<Entry> all = session.workbook().entries();
        offers.want(() -> EntryFilters.Offer.of(session.guide(), all));
    }

    /** Something else is asked for: the list begins at its beginning again. */
    private void narrow() {
        begins = true;
        look();
    }

    /** What is asked for is looked at as it stands now. */
    private void look() {
        Filter filter = filters.filter();
        Writings all = Writings.of(session.workbook());
        Set<String> marked = filter.marked() ? Set.copyOf(session.list(SmallList.MARKS).all().keySet()) : Set.of();
        latest.want(() -> Shown.of(filter.of(all, marked::contains)));
    }

    private void show(Shown now) {
        shown = now;
        list.update(now.entries(), Entry::id);
        calendar.show(now.days());
        if (begins && !now.entries().isEmpty()) {
            begins = false;
            list.begin();
            calendar.turnTo(now.entries().getFirst().date());
        }
        boolean none = now.entries().isEmpty();
        if (none) {
            list.blank(session.workbook().entries().isEmpty()
                    ? Blank.of(Drawings.PAGES, Texts.get("past.none"), Buttons.plain(Texts.get("start.free"), () -> go.accept(new Place.NewEntry(Exercise.FREE_PAGE))))
                    : Blank.of(Drawings.SEARCH, Texts.get("past.count", 0), Buttons.plain(Texts.get("filter.all"), filters::clear)));
        }
        for (Node about : List.of(count, outward)) {
            about.setVisible(!none);
            about.setManaged(!none);
        }
        count.setText(none ? "" : Texts.get("past.count", now.entries().size()));
    }

    private Optional<View> view() {
        List<Entry> entries = shown.entries();
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Views(session.guide()).list(title, entries));
    }

    private ResultList.Line line(Entry entry) {
        String month = shown.monthBegins().contains(entry.id()) ? Dates.month(entry.date()) : "";
        return EntryLines.of(session, entry, month, Dates.medium(entry.date()), Plain.firstWords(entry), 0, 0);
    }

    /** The list comes to the day, or else to the last one before it that has entries. */
    private void turnTo(LocalDate day) {
        shown.entries().stream().filter(e -> !e.date().isAfter(day)).findFirst().ifPresent(list::choose);
    }

    private void enter() {
        list.node().requestFocus();
    }
}
