package app.steadyground.app;

import app.steadyground.entry.Ids;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.Locks;
import app.steadyground.storage.Places;
import app.steadyground.storage.Translation;
import app.steadyground.storage.Translations;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.parts.KeysAhead;
import app.steadyground.ui.settings.StartSection;
import app.steadyground.ui.shell.FirstStart;
import app.steadyground.ui.shell.Host;
import app.steadyground.ui.shell.Look;
import app.steadyground.ui.work.Desk;
import app.steadyground.ui.work.Work;
import app.steadyground.vault.Cost;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;

/** The running program: at most one workbook open, its window, and the way from one workbook to the next. JavaFX thread. */
final class Program implements Host {
    private final MainWindow window;
    private final Desk desk;
    private final Places places;
    private final Preferences preferences;
    private final Work work;
    private final Languages languages;
    private final Ids ids = Ids.secure();
    private final Clock clock;
    /** Changed on the JavaFX thread, and looked at when the system ends the program. */
    private volatile Optional<OpenWorkbook> open = Optional.empty();
    private final Surroundings around;
    private final Opening opening;
    private final Doorstep doorstep;
    private final Runnable end;
    private final Entrance entrance;
    private final Leaving leaving;
    private final Locking locking;
    private final Privacy privacy;

    /** @param end called after the window has closed */
    Program(Stage stage, Desk desk, Guide guide, Places places, Preferences preferences, Work work, Runnable end) {
        this(stage, desk, guide, List.of(), places, preferences, work, end, Cost.real(), Clock.systemDefaultZone());
    }

    /** @param translations of the guide that are there; {@code cost} what it takes to try a passphrase */
    Program(Stage stage, Desk desk, Guide guide, List<Translation> translations, Places places, Preferences preferences, Work work, Runnable end, Cost cost, Clock clock) {
        this.clock = clock;
        this.desk = desk;
        this.places = places;
        this.preferences = preferences;
        this.work = work;
        this.window = new MainWindow(stage, preferences);
        this.languages = new Languages(guide, new Translations(places.config(), guide), translations, preferences, desk, work, window,
                () -> leave(() -> preferences.lastWorkbook().ifPresent(this::openInAnotherLanguage)));
        this.leaving = new Leaving(work, window, this::open, () -> open = Optional.empty());
        Locks locks = new Locks(places.state(), cost);
        this.around = new Surroundings(this, desk, work, preferences, window, places, locks,
                new Relocking(locks, places, work, window, this::leave, this::read), languages);
        this.entrance = new Entrance(locks, work, window, folder -> read(folder, ""), this::askBesideLast, languages::guide);
        this.opening = new Opening(around, ids, clock);
        this.doorstep = new Doorstep(around, ids, clock, this::openFolder, entrance);
        this.locking = new Locking(work, window, entrance, leaving, now -> open = now);
        KeysOutside.on(stage, this, () -> open.isPresent());
        this.privacy = new Privacy(stage, window, locking, this::open, opening, preferences, clock);
        this.end = end;
        stage.setOnCloseRequest(e -> {
            e.consume();
            KeysAhead.afterwards(stage, this::quit);
        });
        stage.focusedProperty().addListener((o, was, is) -> open.ifPresent(is ? OpenWorkbook::look : OpenWorkbook::flush));
    }

    /** Opens a folder, or the workbook that was open last, or asks where to keep the first one. */
    void start(Optional<Path> folder) {
        Optional<Path> last = folder.or(preferences::lastWorkbook);
        last.ifPresentOrElse(this::openFolder, () -> ask(places.workbook()));
        window.showSoon();
    }

    /** Asks for the folder of a new workbook, or of one that is there. */
    private FirstStart ask(Path suggested) {
        open = Optional.empty();
        opening.forget();
        return doorstep.ask(suggested);
    }

    private void cannotOpen(Path folder, Exception e) {
        open = Optional.empty();
        opening.forget();
        doorstep.cannotOpen(folder, Entrance.sentence(e));
    }

    /** The program was started once more, with a folder or without. */
    void startedAgain(Optional<Path> folder) {
        window.toFront();
        folder.filter(f -> open.isEmpty() || preferences.lastWorkbook().filter(f::equals).isEmpty()).ifPresent(this::open);
    }

    private void openFolder(Path folder) {
        entrance.open(folder, Runnable::run, e -> cannotOpen(folder, e));
    }

    private void openInAnotherLanguage(Path folder) {
        entrance.open(folder, "lock.language-lead", Runnable::run, e -> cannotOpen(folder, e));
    }

    /** @param words said once it is open; empty for none */
    private void read(WorkbookFolder folder, String words) {
        if (open.isPresent()) {
            // Something was pressed twice.
            return;
        }
        String more = languages.speakFor(folder.info());
        Place start = preferences.lastPlace(folder.folder()).filter(opening::isThere).orElse(new Place.Reading(languages.guide().chapters().getFirst().id()));
        // Over the start page, or where the person was when it was locked, no reading can be shown meanwhile.
        boolean page = StartSection.isWanted(preferences) || locking.of(folder).isPresent();
        Place first = page ? new Place.Start() : start;
        opening.read(folder, first, (loaded, front) -> show(folder, loaded, start, front, Texts.sentences(words, more)), e -> cannotOpen(folder.folder(), e));
    }

    private void show(WorkbookFolder folder, OpenWorkbook.Loaded loaded, Place start, Optional<Front> front, String words) {
        OpenWorkbook opened = new OpenWorkbook(folder, loaded, languages.guide(), ids, clock, around);
        preferences.opened(folder.folder());
        open = Optional.of(opened);
        Place to = front.map(Front::place).orElse(start);
        Optional<Away> away = locking.of(folder);
        Runnable show = () -> {
            window.setRoot(opened.root(), Texts.get("shell.window"));
            if (away.isPresent()) {
                opened.parting().comeBack(away.get());
                locking.forget(folder);
                return;
            }
            opened.go(to);
            opened.say(words);
            if (StartSection.isWanted(preferences)) {
                opened.go(new Place.Start());
            }
            languages.next().ifPresent(opened::go);
        };
        front.ifPresentOrElse(f -> f.giveWay(opened.root(), show), show);
    }

    private void leave(Runnable then) {
        leaving.leave(then);
    }

    /** The workbook that may hold what is not saved yet: open, or being locked. Any thread. */
    Optional<OpenWorkbook> unsaved() {
        return open.or(locking::last);
    }

    /** To be called now and then. */
    void tick() {
        privacy.tick();
    }

    /** The workbook that is open. Any thread. */
    Optional<OpenWorkbook> open() {
        return open;
    }

    /** Something was thrown that nobody caught. The person hears of it in one sentence, and can go on. */
    void unexpected(Throwable thrown) {
        new Unexpected(window, leaving, this::open, this::door).happened(thrown);
    }

    private FirstStart door() {
        return ask(preferences.lastWorkbook().orElse(places.workbook()));
    }

    /** At the foot of the window; where no workbook is open, on the page that opens one. */
    private void say(String sentence) {
        open.ifPresentOrElse(w -> w.say(sentence), () -> door().say(sentence));
    }

    @Override
    public void newWorkbook() {
        leave(this::askBesideLast);
    }

    private void askBesideLast() {
        FirstStart page = ask(preferences.besideLast(places.workbook()));
        preferences.lastWorkbook().ifPresent(last -> doorstep.offerBack(page, last));
    }

    @Override
    public void openWorkbook() {
        desk.askFolder(Texts.get("shell.open-title"), preferences.besideLast(places.workbook()).getParent()).ifPresent(this::open);
    }

    /** What is open stays open until it is certain that the other one can be opened. */
    @Override
    public void open(Path workbook) {
        entrance.open(workbook, free -> leave(() -> {
            opening.forget();
            free.run();
        }), e -> say(Texts.get("first.cannot-open", workbook.toString(), Entrance.sentence(e))));
    }

    @Override
    public void recent(Consumer<List<Path>> found) {
        List<Path> all = preferences.recent();
        work.run(() -> all.stream().filter(WorkbookFolder::isWorkbook).toList(), found, e -> found.accept(List.of()));
    }

    @Override
    public void quit() {
        leave(() -> locking.end(() -> {
            privacy.end();
            window.close();
            end.run();
        }));
    }

    @Override
    public void lock() {
        privacy.lock();
    }

    @Override
    public void cover() {
        privacy.cover();
    }

    @Override
    public ObservableValue<Look> looks() {
        return preferences.looks();
    }

    @Override
    public void setLook(Look look) {
        preferences.setLook(look);
        window.dress();
    }

    @Override
    public void wentTo(Place place) {
        preferences.wentTo(place);
    }
}
