package app.steadyground.ui.shell;

import app.steadyground.entry.Entry;
import app.steadyground.guide.Chapter;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.ChapterScreen;
import app.steadyground.ui.pages.Dates;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The window's content for one open workbook. JavaFX thread only. */
public final class Shell {
    private final Session session;
    private final Host host;
    private final Screens screens;
    private final Map<Optional<String>, ChapterScreen> chapters = new HashMap<>();
    private final IndexTabs tabs;
    private final StackPane overlay = new StackPane();
    private final Toolbar toolbar;
    private final StatusLine status;
    private final Undos undos;
    private final BorderPane root = new BorderPane();
    private Place place;
    private boolean going;
    private String saveWords = "";
    private boolean saveWorries;

    /** @param screens makes what is laid over the pages: past entries, search, sources, export */
    public Shell(Session session, Host host, Screens screens) {
        this.session = session;
        this.host = host;
        this.screens = screens;
        this.place = new Place.Reading(session.guide().chapters().getFirst().id());
        this.status = new StatusLine(session.name());
        this.undos = new Undos(session.workbook(), status);
        this.toolbar = new Toolbar(host, this::go);
        this.tabs = new IndexTabs(session.guide(), c -> screen(c.map(Chapter::id)).node(), this::chosen);
        overlay.getStyleClass().add("overlay");
        overlay.setVisible(false);
        root.setTop(toolbar.node());
        root.setCenter(new StackPane(tabs.node(), overlay));
        root.setBottom(status.node());
        root.getStyleClass().add("shell");
        overlay.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                uncover();
                e.consume();
            }
        });
        Shortcuts.install(root, this::go, host);
    }

    public Parent root() {
        return root;
    }

    /** Shows a place, saving first what waits to be saved. */
    public void go(Place to) {
        flush();
        Optional<Node> laidOver = screens.over(to, this::uncover);
        cover(laidOver);
        if (laidOver.isPresent()) {
            overlay.requestFocus();
            return;
        }
        offerBack(to);
        Optional<String> chapter = chapterOf(to);
        chapters.values().forEach(c -> c.forgetKeepOff(to));
        going = true;
        try {
            tabs.select(chapter);
        } finally {
            going = false;
        }
        screen(chapter).open(to);
        place = settled(to);
        host.wentTo(to);
        showSaveState();
    }

    private void cover(Optional<Node> with) {
        overlay.setVisible(with.isPresent());
        tabs.node().setVisible(with.isEmpty());
        overlay.getChildren().setAll(with.stream().toList());
    }

    /** Takes away what is laid over the pages; what is beneath stands as it was left. */
    private void uncover() {
        cover(Optional.empty());
        screen(chapterOf(place)).focus();
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
        go(to);
    }

    private void offerBack(Place to) {
        boolean aside = to.equals(Toolbar.SAFETY) || to.equals(Toolbar.STEADY);
        boolean wasAside = place.equals(Toolbar.SAFETY) || place.equals(Toolbar.STEADY);
        if (aside && !to.equals(place) && (!wasAside || !toolbar.offersBack())) {
            toolbar.offerBack(Optional.of(place), title(place));
        } else if (!aside) {
            toolbar.offerBack(Optional.empty(), "");
        }
    }

    private String title(Place of) {
        return switch (of) {
            case Place.Reading p -> session.guide().withTitles(p.chapter());
            case Place.Page p -> session.guide().withTitles(p.exercise());
            case Place.NewEntry p -> session.guide().withTitles(p.exercise());
            case Place.Written p -> session.workbook().entry(p.item()).map(e -> Dates.medium(e.date())).orElse("");
            case Place.Over p -> "";
        };
    }

    private Optional<String> chapterOf(Place of) {
        return switch (of) {
            case Place.Reading p -> Optional.of(p.chapter());
            case Place.Page p -> session.guide().chapterOf(p.exercise()).map(Chapter::id);
            case Place.NewEntry p -> session.guide().chapterOf(p.exercise()).map(Chapter::id);
            case Place.Written p -> session.workbook().entry(p.item()).flatMap(e -> session.guide().chapterOf(e.exercise()))
                    .map(Chapter::id);
            case Place.Over p -> Optional.empty();
        };
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
        if (place instanceof Place.Written(String item, boolean editing) && item.equals(entry.id())) {
            place = new Place.Page(entry.exercise());
        }
        chapters.values().forEach(c -> c.forget(entry));
        undos.offer(entry.id(), Texts.get("shell.deleted", Dates.medium(entry.date())), () -> {
            session.workbook().entry(entry.id()).ifPresent(e -> session.delete(e, false));
            go(new Place.Written(entry.id(), false));
        });
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
