package app.steadyground.ui.shell;

import app.steadyground.entry.Entry;
import app.steadyground.guide.Chapter;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.ChapterScreen;
import app.steadyground.ui.pages.Dates;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.parts.Key;
import java.util.HashMap;
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
    private final Map<Optional<String>, ChapterScreen> chapters = new HashMap<>();
    private final IndexTabs tabs;
    private final Overlay overlay;
    private final Deed deed = new Deed();
    private final Signpost signpost;
    private final Toolbar toolbar;
    private final StatusLine status;
    private final Undos undos;
    private final BorderPane root = new BorderPane();
    private Place place;
    private boolean going;
    /** Whoever walks along the tabs stays there. */
    private boolean byTab;
    private String saveWords = "";
    private boolean saveWorries;

    /** @param screens makes what is laid over the pages: past entries, search, sources, export */
    public Shell(Session session, Host host, Screens screens) {
        this.session = session;
        this.signpost = new Signpost(session);
        this.host = host;
        this.screens = screens;
        this.place = new Place.Reading(session.guide().chapters().getFirst().id());
        this.status = new StatusLine(session.name());
        this.undos = new Undos(session.workbook(), status);
        this.toolbar = new Toolbar(host, this::go);
        this.tabs = new IndexTabs(session.guide(), c -> screen(c.map(Chapter::id)).node(), this::chosen);
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
        Optional<Node> laidOver = screens.over(to, this::uncover);
        overlay.cover(laidOver);
        if (laidOver.isPresent()) {
            return;
        }
        offerBack(to);
        Optional<String> chapter = signpost.chapter(to);
        chapters.values().forEach(c -> c.forgetKeepOff(to));
        going = true;
        try {
            tabs.select(chapter);
        } finally {
            going = false;
        }
        screen(chapter).open(to);
        if (!byTab) {
            screen(chapter).focus();
        }
        place = settled(to);
        host.wentTo(to);
        showSaveState();
    }

    private ChapterScreen shown() {
        return screen(signpost.chapter(place));
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
        overlay.cover(Optional.empty());
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
            tabs.node().requestFocus();
        }
    }

    /** Takes away what is laid over the pages; what is beneath stands as it was left. */
    private void uncover() {
        overlay.cover(Optional.empty());
        shown().focus();
    }

    /** Where coming back is to lead: to the entry just begun, rather than to one more. */
    private static Place settled(Place to) {
        return to instanceof Place.NewEntry(String exercise) ? new Place.Page(exercise) : to;
    }

    /** The tab was chosen by the person: its first showing opens the reading, later ones what was open there. */
    private void chosen(Optional<Chapter> chapter, boolean first) {
        if (going) {
            return;
        }
        flush();
        ChapterScreen screen = screen(chapter.map(Chapter::id));
        Optional<String> open = first ? Optional.empty() : screen.openExercise();
        Place to = open.<Place>map(Place.Page::new).or(() -> chapter.map(c -> new Place.Reading(c.id())))
                .orElse(new Place.Page(Exercise.FREE_PAGE));
        byTab = true;
        try {
            go(to);
        } finally {
            byTab = false;
        }
    }

    private void offerBack(Place to) {
        boolean aside = to.equals(Toolbar.SAFETY) || to.equals(Toolbar.STEADY);
        boolean wasAside = place.equals(Toolbar.SAFETY) || place.equals(Toolbar.STEADY);
        if (aside && !to.equals(place) && (!wasAside || !toolbar.offersBack())) {
            toolbar.offerBack(Optional.of(place), signpost.title(place));
        } else if (!aside) {
            toolbar.offerBack(Optional.empty(), "");
        }
    }

    private ChapterScreen screen(Optional<String> chapter) {
        return chapters.computeIfAbsent(chapter, id -> {
            ChapterScreen screen = new ChapterScreen(session, id.flatMap(session.guide()::chapter), this::go, this::delete);
            screen.onWaiting(this::showSaveState);
            screen.onSaying(this::say);
            return screen;
        });
    }

    private void delete(Entry entry) {
        // As it stands now: what was added since it was shown must be covered, or it would bring the entry back.
        session.delete(session.workbook().entry(entry.id()).orElse(entry), true);
        if (place instanceof Place.Written written && written.item().equals(entry.id())) {
            place = new Place.Page(entry.exercise());
        }
        chapters.values().forEach(c -> c.forget(entry));
        Runnable undo = undos.offer(entry.id(), Texts.get("shell.deleted", Dates.medium(entry.date())), () -> {
            session.workbook().entry(entry.id()).ifPresent(e -> session.delete(e, false));
            go(new Place.Written(entry.id(), false));
        });
        deed.did(undo, () -> session.workbook().entry(entry.id()).filter(e -> !e.deleted()).ifPresent(this::delete));
    }

    /** An earlier version of an entry was brought back. @param undo brings back what was there before */
    public void restored(Entry entry, Runnable undo) {
        undos.offer(entry.id(), Texts.get("versions.restored"), () -> {
            undo.run();
            uncover();
        });
        go(new Place.Written(entry.id(), false));
    }

    /** Hands on at once what waits to be saved. */
    public void flush() {
        chapters.values().forEach(ChapterScreen::flush);
    }

    /** Says in words whether all that was handed on is saved. */
    public void saveState(String words, boolean worrying) {
        saveWords = words;
        saveWorries = worrying;
        showSaveState();
    }

    /** "Saved" would be wrong while there are words that have not even been handed on. */
    private void showSaveState() {
        boolean waiting = chapters.values().stream().anyMatch(ChapterScreen::isWaiting);
        if (waiting) {
            // Something else was done since: Undo is about that now.
            deed.forget();
        }
        boolean unkept = chapters.values().stream().anyMatch(ChapterScreen::isUnkept);
        String words = waiting ? Texts.get("save.saving") : unkept ? Texts.get("save.not-kept") : saveWords;
        status.saveState(saveWorries ? saveWords : words, saveWorries);
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
