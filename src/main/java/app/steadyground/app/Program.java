package app.steadyground.app;

import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.Places;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.pages.Place;
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
    private Optional<OpenWorkbook> open = Optional.empty();
    private boolean leaving;

    /** @param end called after the window has closed */
    Program(Stage stage, Desk desk, Guide guide, Places places, Preferences preferences, Work work, Runnable end) {
        this.desk = desk;
        this.guide = guide;
        this.places = places;
        this.preferences = preferences;
        this.work = work;
        this.window = new MainWindow(stage, preferences);
        stage.setOnCloseRequest(e -> {
            e.consume();
            leave(() -> {
                window.close();
                end.run();
            });
        });
        stage.focusedProperty().addListener((o, was, is) -> open.filter(w -> !is).ifPresent(OpenWorkbook::flush));
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
        window.setRoot(page.root(), Texts.get("shell.window"));
        return page;
    }

    /** The folder is left as it is; another place is proposed, for a drive that is gone must not get a second workbook. */
    private void cannotOpen(Path folder, Exception e) {
        FirstStart page = ask(Preferences.unused(places.workbook(), p -> p.equals(folder) || Files.exists(p)));
        page.say(Texts.get("first.cannot-open", folder.toString(), sentence(e)));
        page.offer(Texts.get("first.try-again"), () -> openFolder(folder));
        preferences.lastWorkbook().filter(last -> !last.equals(folder)).ifPresent(last -> offerBack(page, last));
    }

    private void offerBack(FirstStart page, Path last) {
        page.offer(Texts.get("first.back-to", last.getFileName()), () -> openFolder(last));
    }

    /** Makes a workbook in the folder, or opens the one that is there. */
    private void beginIn(Path folder, Consumer<String> trouble) {
        work.run(() -> WorkbookFolder.isWorkbook(folder) ? WorkbookFolder.open(folder)
                        : WorkbookFolder.create(folder, new GuideRef(guide.id(), guide.version()), ids, clock.instant()),
                this::read, e -> trouble.accept(sentence(e)));
    }

    private void openFolder(Path folder) {
        work.run(() -> WorkbookFolder.open(folder), this::read, e -> cannotOpen(folder, e));
    }

    private void read(WorkbookFolder folder) {
        window.setWaiting(Texts.get("shell.opening"));
        work.run(() -> OpenWorkbook.read(folder, places), loaded -> show(folder, loaded),
                e -> cannotOpen(folder.folder(), e));
    }

    private void show(WorkbookFolder folder, OpenWorkbook.Loaded loaded) {
        OpenWorkbook opened = new OpenWorkbook(folder, loaded, guide, ids, clock, new Surroundings(this, desk, work, preferences, window));
        boolean first = loaded.workbook().isEmpty() && preferences.lastPlace(folder.folder()).isEmpty();
        preferences.opened(folder.folder());
        open = Optional.of(opened);
        window.setRoot(opened.root(), Texts.get("shell.window"));
        Place start = new Place.Reading(guide.chapters().getFirst().id());
        opened.go(first ? start : preferences.lastPlace(folder.folder()).filter(opened::isThere).orElse(start));
    }

    /** Goes on once all is saved; where that cannot be, only if the person says so. */
    private void leave(Runnable then) {
        if (open.isEmpty()) {
            then.run();
            return;
        }
        if (leaving) {
            return;
        }
        leaving = true;
        OpenWorkbook left = open.get();
        left.flush();
        work.run(left::waitUntilSaved, saved -> {
            leaving = false;
            if (saved || window.confirmLeavingUnsaved(left.isRescued())) {
                // What was typed while the disk was asked; from here on nothing more can be.
                left.flush();
                left.root().setDisable(true);
                open = Optional.empty();
                work.run(() -> left.close(), done -> then.run(), e -> then.run());
            }
        }, e -> {
            leaving = false;
            window.tell(Texts.get("shell.cannot-close"));
        });
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

    @Override
    public void open(Path workbook) {
        leave(() -> openFolder(workbook));
    }

    @Override
    public void recent(Consumer<List<Path>> found) {
        List<Path> all = preferences.recent();
        work.run(() -> all.stream().filter(WorkbookFolder::isWorkbook).toList(), found, e -> found.accept(List.of()));
    }

    @Override
    public Look look() {
        return preferences.look();
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
