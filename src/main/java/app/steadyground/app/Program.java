package app.steadyground.app;

import app.steadyground.entry.Ids;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.Places;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.settings.StartSection;
import app.steadyground.ui.shell.FirstStart;
import app.steadyground.ui.shell.Host;
import app.steadyground.ui.shell.Look;
import app.steadyground.ui.shell.MishapPanel;
import app.steadyground.ui.work.Desk;
import app.steadyground.ui.work.Work;
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
    private final Guide guide;
    private final Ids ids = Ids.secure();
    private final Clock clock = Clock.systemDefaultZone();
    /** Changed on the JavaFX thread, and looked at when the system ends the program. */
    private volatile Optional<OpenWorkbook> open = Optional.empty();
    private final Surroundings around;
    private final Opening opening;
    private final Doorstep doorstep;
    private final Runnable end;
    private boolean leaving;

    /** @param end called after the window has closed */
    Program(Stage stage, Desk desk, Guide guide, Places places, Preferences preferences, Work work, Runnable end) {
        this.desk = desk;
        this.guide = guide;
        this.places = places;
        this.preferences = preferences;
        this.work = work;
        this.window = new MainWindow(stage, preferences);
        this.around = new Surroundings(this, desk, work, preferences, window, places);
        this.opening = new Opening(around, guide, ids, clock);
        this.doorstep = new Doorstep(around, guide, ids, clock, this::openFolder, this::read);
        this.end = end;
        stage.setOnCloseRequest(e -> {
            e.consume();
            quit();
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
        doorstep.cannotOpen(folder, sentence(e));
    }

    /** The program was started once more, with a folder or without. */
    void startedAgain(Optional<Path> folder) {
        window.toFront();
        folder.filter(f -> open.isEmpty() || preferences.lastWorkbook().filter(f::equals).isEmpty()).ifPresent(this::open);
    }

    private void openFolder(Path folder) {
        work.run(() -> WorkbookFolder.open(folder), this::read, e -> cannotOpen(folder, e));
    }

    private void read(WorkbookFolder folder) {
        if (open.isPresent()) {
            // Something was pressed twice.
            return;
        }
        Place start = preferences.lastPlace(folder.folder()).filter(this::isThere).orElse(new Place.Reading(guide.chapters().getFirst().id()));
        // Over the start page no reading can be shown meanwhile.
        Place first = StartSection.isWanted(preferences) ? new Place.Start() : start;
        opening.read(folder, first, (loaded, front) -> show(folder, loaded, start, front), e -> cannotOpen(folder.folder(), e));
    }

    private void show(WorkbookFolder folder, OpenWorkbook.Loaded loaded, Place start, Optional<Front> front) {
        OpenWorkbook opened = new OpenWorkbook(folder, loaded, guide, ids, clock, around);
        preferences.opened(folder.folder());
        open = Optional.of(opened);
        Place to = front.map(Front::place).orElse(start);
        Runnable show = () -> {
            window.setRoot(opened.root(), Texts.get("shell.window"));
            opened.go(to);
            if (StartSection.isWanted(preferences)) {
                opened.go(new Place.Start());
            }
        };
        front.ifPresentOrElse(f -> f.giveWay(opened.root(), show), show);
    }

    /** Whether a place noted earlier is one of this guide's. */
    private boolean isThere(Place place) {
        return switch (place) {
            case Place.Reading p -> guide.chapter(p.chapter()).isPresent();
            case Place.Page p -> guide.page(p.exercise()).isPresent();
            default -> false;
        };
    }

    /** Goes on once all is saved; where that cannot be, only if the person says so. */
    private void leave(Runnable then) {
        if (leaving) {
            return;
        }
        if (open.isEmpty()) {
            then.run();
            return;
        }
        leaving = true;
        OpenWorkbook last = open.get();
        last.flush();
        // What would be written from here on, nobody would wait for.
        last.pause();
        work.run(() -> last.waitUntilSaved(OpenWorkbook.LAST_SAVE), saved -> {
            Runnable close = () -> {
                last.flush();
                work.run(last::close, done -> left(then), e -> left(then));
            };
            if (saved) {
                close.run();
            } else {
                window.ask(last.unsaved(() -> stay(last), close));
            }
        }, e -> {
            stay(last);
            window.tell(Texts.get("shell.cannot-close"));
        });
    }

    private void left(Runnable then) {
        leaving = false;
        open = Optional.empty();
        then.run();
    }

    private void stay(OpenWorkbook last) {
        leaving = false;
        window.putAwayQuestion();
        last.goOn();
    }

    /** The workbook that is open. Any thread. */
    Optional<OpenWorkbook> open() {
        return open;
    }

    /** Something was thrown that nobody caught. The person hears of it in one sentence, and can go on. */
    void unexpected(Throwable thrown) {
        open.ifPresent(this::stay);
        String report = Mishap.report(thrown);
        Runnable tell = () -> window.ask(new MishapPanel(report, window::putAwayQuestion).node());
        open.ifPresentOrElse(w -> w.offer(Texts.get("shell.unexpected"), Texts.get("mishap.show"), tell), () -> {
            FirstStart page = ask(preferences.lastWorkbook().orElse(places.workbook()));
            page.say(Texts.get("shell.unexpected"));
            page.offer(Texts.get("mishap.show"), tell);
        });
    }

    /** At the foot of the window; where no workbook is open, on the page that opens one. */
    private void say(String sentence) {
        open.ifPresentOrElse(w -> w.say(sentence), () -> ask(preferences.lastWorkbook().orElse(places.workbook())).say(sentence));
    }

    static String sentence(Exception e) {
        return e instanceof FolderProblem p ? Texts.get(p.kind().key()) : Texts.get(FolderProblem.Kind.OTHER.key());
    }

    @Override
    public void newWorkbook() {
        leave(() -> {
            FirstStart page = ask(preferences.besideLast(places.workbook()));
            preferences.lastWorkbook().ifPresent(last -> doorstep.offerBack(page, last));
        });
    }

    @Override
    public void openWorkbook() {
        desk.askFolder(Texts.get("shell.open-title"), preferences.besideLast(places.workbook()).getParent()).ifPresent(this::open);
    }

    /** What is open stays open until it is certain that the other one can be opened. */
    @Override
    public void open(Path workbook) {
        work.run(() -> WorkbookFolder.open(workbook), folder -> leave(() -> read(folder)),
                e -> say(Texts.get("first.cannot-open", workbook.toString(), sentence(e))));
    }

    @Override
    public void recent(Consumer<List<Path>> found) {
        List<Path> all = preferences.recent();
        work.run(() -> all.stream().filter(WorkbookFolder::isWorkbook).toList(), found, e -> found.accept(List.of()));
    }

    @Override
    public void quit() {
        leave(() -> {
            window.close();
            end.run();
        });
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
