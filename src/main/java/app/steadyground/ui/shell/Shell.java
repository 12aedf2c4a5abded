package app.steadyground.ui.shell;

import app.steadyground.entry.Entry;
import app.steadyground.guide.Chapter;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Caret;
import app.steadyground.ui.pages.ChapterScreen;
import app.steadyground.ui.pages.Keyboard;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.pages.Unkept;
import app.steadyground.ui.pages.Whereabouts;
import app.steadyground.ui.parts.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

/** The window's content for one open workbook. JavaFX thread only. */
public final class Shell {
    private final Session session;
    private final Host host;
    private final Screens screens;
    private final Chapters chapters = new Chapters(this::make);
    private final IndexTabs tabs;
    private final Overlay overlay;
    private final Deed deed = new Deed();
    private final Signpost signpost;
    private final Toolbar toolbar;
    private final StatusLine status;
    private final SaveLine saving;
    private final Deleting deleting;
    private final BorderPane root = new BorderPane();
    private Place place;
    private boolean going;
    /** Whoever walks along the tabs stays there. */
    private boolean byTab;

    /** @param screens makes what is laid over the pages: past entries, search, sources, export */
    public Shell(Session session, Host host, Screens screens) {
        this.session = session;
        this.signpost = new Signpost(session);
        this.host = host;
        this.screens = screens;
        this.place = new Place.Reading(session.guide().chapters().getFirst().id());
        this.status = new StatusLine(session.name());
        this.saving = new SaveLine(status, chapters, deed);
        this.deleting = new Deleting(session, chapters, deed, new Undos(session.workbook(), status), this::leave, this::go);
        this.toolbar = new Toolbar(host, this::go, this::goBack);
        this.tabs = new IndexTabs(session.guide(), c -> chapters.of(c.map(Chapter::id)).node(), this::chosen);
        this.overlay = new Overlay(tabs.node(), this::uncover);
        root.setTop(toolbar.node());
        root.setCenter(overlay.node());
        root.setBottom(status.node());
        root.getStyleClass().add("shell");
        Shortcuts.install(root, Keymap.of(this, host), Map.of(Key.OUT, this::out, Key.UNDO, deed::undo, Key.REDO, deed::redo));
    }

    public Parent root() {
        return root;
    }

    /** Shows a place, saving first what waits to be saved. */
    public void go(Place to) {
        flush();
        status.goOn();
        Optional<Node> laidOver = screens.over(to, this::uncover);
        if (laidOver.isPresent()) {
            overlay.cover(to, laidOver.get());
            return;
        }
        toolbar.offerBack(overlay.place().filter(o -> !signpost.title(o).isEmpty()).orElse(place), to, signpost::title);
        overlay.uncover();
        Optional<String> chapter = signpost.chapter(to);
        chapters.forgetKeepOff(to);
        going = true;
        try {
            tabs.select(chapter);
        } finally {
            going = false;
        }
        chapters.of(chapter).open(to);
        if (!byTab) {
            chapters.of(chapter).focus();
        }
        place = Signpost.settled(to);
        host.wentTo(to);
        saving.show();
    }

    private void goBack(Place to) {
        flush();
        if (overlay.coverAgain(to)) {
            toolbar.offerBack(Optional.empty(), "");
        } else {
            go(to);
        }
    }

    private ChapterScreen shown() {
        return chapters.of(signpost.chapter(place));
    }

    /** A new entry of the page that is open, or else a free page. */
    void begin() {
        go(new Place.NewEntry(shown().openExercise().orElse(Exercise.FREE_PAGE)));
    }

    /** What concerns an open page does nothing while something else is laid over it. */
    void onPage(Consumer<ChapterScreen> action) {
        if (!overlay.isCovering()) {
            action.accept(shown());
        }
    }

    /** The same key leads there and back. */
    void aside(Place to) {
        if (place.equals(to) && !overlay.isCovering() && toolbar.offersBack()) {
            toolbar.goBack();
        } else {
            go(to);
        }
    }

    void turn(int by) {
        overlay.uncover();
        tabs.turn(by);
        shown().focus();
    }

    /** One step out of wherever the keyboard is: from a side step back, from a page to the list of pages, from there to the tabs. */
    private void out() {
        if (overlay.isCovering()) {
            uncover();
        } else if (toolbar.offersBack()) {
            toolbar.goBack();
        } else if (!shown().leave()) {
            tabs.focus();
        }
    }

    /** Takes away what is laid over the pages; what is beneath stands as it was left. */
    private void uncover() {
        if (!overlay.stepBack()) {
            overlay.uncover();
            shown().focus();
        }
    }

    /** The tab was chosen by the person: its first showing opens the reading, later ones what was open there. */
    private void chosen(Optional<Chapter> chapter, boolean first) {
        if (going) {
            return;
        }
        flush();
        Optional<String> open = first ? Optional.empty() : chapters.of(chapter.map(Chapter::id)).openExercise();
        Place to = open.<Place>map(Place.Page::new).or(() -> chapter.map(c -> new Place.Reading(c.id())))
                .orElse(new Place.Page(Exercise.FREE_PAGE));
        byTab = true;
        try {
            go(to);
        } finally {
            byTab = false;
        }
    }

    private ChapterScreen make(Optional<String> chapter) {
        return new ChapterScreen(session, chapter.flatMap(session.guide()::chapter), this::go, deleting::delete, saving::show, status);
    }

    private void leave(Entry entry) {
        if (place instanceof Place.Written written && written.item().equals(entry.id())) {
            place = new Place.Page(entry.exercise());
        }
    }

    /** An earlier version of an entry was brought back. @param undo brings back what was there before */
    public void restored(Entry entry, Runnable undo) {
        deleting.restored(entry, () -> {
            undo.run();
            uncover();
        });
    }

    /** Hands on at once what waits to be saved. */
    public void flush() {
        chapters.flush();
    }

    /** Where the person is, to be led back there by {@link #leadBack}. */
    public Whereabouts where() {
        List<Place> ways = new ArrayList<>();
        toolbar.wayBack().ifPresent(ways::add);
        ways.add(Toolbar.isAside(place) ? place : shown().place());
        return new Whereabouts(ways, overlay.place(), Caret.in(overlay.inFront(shown().open())));
    }

    /** What is written on pages that keep nothing. The editors are of no use afterwards. */
    public List<Unkept> unkept() {
        return chapters.unkept();
    }

    /** Leads to where the person was, with what was written on pages that keep nothing. */
    public void leadBack(Whereabouts to, List<Unkept> unkept) {
        List<Place> ways = to.ways();
        ways.subList(0, ways.size() - 1).forEach(this::go);
        // Not before: such a page is forgotten by whoever goes elsewhere.
        unkept.forEach(u -> chapters.of(signpost.chapter(u.page())).bringBack(u));
        go(ways.getLast());
        to.over().ifPresent(this::go);
        // A moment after each place gone to has led the keyboard to its own beginning.
        Keyboard.whenShown(shown().node(), () -> Keyboard.whenShown(shown().node(), () -> to.caret().put(overlay.inFront(shown().open()))));
    }

    /** Ends what goes on by itself; the shell is of no use afterwards. */
    public void close() {
        chapters.close();
    }

    /** Says in words whether all is saved. */
    public SaveLine saving() {
        return saving;
    }

    /** What can be done while something is not saved. */
    public void ways(Runnable retry, Runnable copy) {
        status.ways(retry, copy);
    }

    /** Takes back what was said or offered and is true no more. */
    public void withdraw(String words) {
        status.withdraw(words);
    }

    /** Says something calmly at the foot of the window. */
    public void say(String words) {
        status.say(words);
    }

    /** Says something calmly at the foot of the window, with one thing to do about it. */
    public void offer(String words, String verb, Runnable action) {
        status.offer(words, verb, action);
    }
}
