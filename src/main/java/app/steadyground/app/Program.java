package app.steadyground.app;

import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.Places;
import app.steadyground.storage.Progress;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.settings.BringBackScreen;
import app.steadyground.ui.settings.RestoreRoom;
import app.steadyground.ui.shell.FirstStart;
import app.steadyground.ui.shell.Host;
import app.steadyground.ui.shell.Look;
import app.steadyground.ui.work.Desk;
import app.steadyground.ui.work.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
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
        window.show();
    }

    /** Asks for the folder of a new workbook, or of one that is there. */
    private FirstStart ask(Path suggested) {
        FirstStart page = new FirstStart(suggested, desk, this::beginIn);
        open = Optional.empty();
        page.offer(Texts.get("first.bring-back"), () -> bringBack(page));
        window.setRoot(page.root(), Texts.get("shell.window"));
        return page;
    }

    private void bringBack(FirstStart page) {
        Path start = Preferences.unused(places.workbook(), Files::exists);
        desk.askBackup(Texts.get("backups.other-title"), start.getParent()).ifPresent(zip -> window.setRoot(
                new BringBackScreen(new RestoreRoom(guide, ids, clock, work, desk, this::openFolder), zip, start,
                        () -> window.setRoot(page.root(), Texts.get("shell.window"))).root(), Texts.get("shell.window")));
    }

    /** The folder is left as it is; another place is proposed, for a drive that is gone must not get a second workbook. */
    private void cannotOpen(Path folder, Exception e) {
        FirstStart page = ask(Preferences.unused(places.workbook(), p -> p.equals(folder) || Files.exists(p)));
        page.say(Texts.get("first.cannot-open", folder.toString(), sentence(e)));
        page.offer(Texts.get("first.try-again"), () -> openFolder(folder));
        preferences.lastWorkbook().filter(last -> !last.equals(folder)).ifPresent(last -> offerBack(page, last));
    }

    private void offerBack(FirstStart page, Path last) {
        page.offer(Texts.get("first.back-to", OpenWorkbook.name(last)), () -> openFolder(last));
    }

    /** Makes a workbook in the folder, or opens the one that is there. */
    private void beginIn(Path folder, Consumer<String> trouble) {
        // Where a workbook was before, its drive may be missing: then an empty one must not take its place.
        boolean wasOne = preferences.lastWorkbook().filter(folder::equals).isPresent() || preferences.recent().contains(folder);
        work.run(() -> wasOne || WorkbookFolder.isWorkbook(folder) ? WorkbookFolder.open(folder)
                        : WorkbookFolder.create(folder, new GuideRef(guide.id(), guide.version()), ids, clock.instant()),
                this::read, e -> trouble.accept(sentence(e)));
    }

    private void openFolder(Path folder) {
        work.run(() -> WorkbookFolder.open(folder), this::read, e -> cannotOpen(folder, e));
    }

    private void read(WorkbookFolder folder) {
        Consumer<String> further = window.setWaiting(Texts.get("shell.opening"));
        Progress progress = new OpeningProgress(t -> Platform.runLater(() -> further.accept(t)), System::nanoTime);
        work.run(() -> OpenWorkbook.read(folder, places, progress), loaded -> show(folder, loaded),
                e -> cannotOpen(folder.folder(), e));
    }

    private void show(WorkbookFolder folder, OpenWorkbook.Loaded loaded) {
        if (open.isPresent()) {
            // The button was pressed twice.
            return;
        }
        OpenWorkbook opened = new OpenWorkbook(folder, loaded, guide, ids, clock, new Surroundings(this, desk, work, preferences, window, places));
        boolean first = loaded.workbook().isEmpty() && preferences.lastPlace(folder.folder()).isEmpty();
        preferences.opened(folder.folder());
        open = Optional.of(opened);
        window.setRoot(opened.root(), Texts.get("shell.window"));
        Place start = new Place.Reading(guide.chapters().getFirst().id());
        opened.go(first ? start : preferences.lastPlace(folder.folder()).filter(opened::isThere).orElse(start));
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
    void unexpected() {
        open.ifPresent(this::stay);
        say(Texts.get("shell.unexpected"));
    }

    /** At the foot of the window; where no workbook is open, on the page that opens one. */
    private void say(String sentence) {
        open.ifPresentOrElse(w -> w.say(sentence), () -> ask(preferences.lastWorkbook().orElse(places.workbook())).say(sentence));
    }

    private static String sentence(Exception e) {
        return e instanceof FolderProblem p ? Texts.get(p.kind().key()) : Texts.get(FolderProblem.Kind.OTHER.key());
    }

    @Override
    public void newWorkbook() {
        leave(() -> {
            FirstStart page = ask(preferences.besideLast(places.workbook()));
            preferences.lastWorkbook().ifPresent(last -> offerBack(page, last));
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
