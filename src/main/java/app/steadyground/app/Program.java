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
import app.steadyground.ui.shell.FirstStart;
import app.steadyground.ui.shell.Host;
import app.steadyground.ui.shell.Look;
import app.steadyground.ui.work.Desk;
import app.steadyground.ui.work.SystemDesk;
import app.steadyground.ui.work.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.HostServices;
import javafx.application.Platform;
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

    Program(Stage stage, HostServices services, Guide guide, Places places, Preferences preferences, Work work) {
        this.guide = guide;
        this.places = places;
        this.preferences = preferences;
        this.work = work;
        this.window = new MainWindow(stage, preferences);
        this.desk = new SystemDesk(stage, services);
        stage.setOnCloseRequest(e -> {
            e.consume();
            leave(window::close);
        });
        stage.focusedProperty().addListener((o, was, is) -> open.filter(w -> !is).ifPresent(OpenWorkbook::flush));
    }

    /** Opens a folder, or the workbook that was open last, or asks where to keep the first one. */
    void start(Optional<Path> folder) {
        Optional<Path> last = folder.or(preferences::lastWorkbook);
        last.ifPresentOrElse(this::openFolder, () -> ask(places.workbook(), ""));
        window.show();
    }

    private void ask(Path suggested, String trouble) {
        FirstStart page = new FirstStart(suggested, desk, this::beginIn);
        page.say(trouble);
        open = Optional.empty();
        window.setRoot(page.root(), Texts.get("shell.window"));
    }

    /** Makes a workbook in the folder, or opens the one that is there. */
    private void beginIn(Path folder, Consumer<String> trouble) {
        work.run(() -> WorkbookFolder.isWorkbook(folder) ? WorkbookFolder.open(folder)
                        : WorkbookFolder.create(folder, new GuideRef(guide.id(), guide.version()), ids, clock.instant()),
                this::read, e -> trouble.accept(sentence(e)));
    }

    private void openFolder(Path folder) {
        work.run(() -> WorkbookFolder.open(folder), this::read,
                e -> ask(folder, Texts.get("first.cannot-open", folder.toString(), sentence(e))));
    }

    private void read(WorkbookFolder folder) {
        Consumer<String> further = window.setWaiting(Texts.get("shell.opening"));
        Progress progress = new OpeningProgress(t -> Platform.runLater(() -> further.accept(t)), System::nanoTime);
        work.run(() -> OpenWorkbook.read(folder, places, progress), loaded -> show(folder, loaded),
                e -> ask(folder.folder(), Texts.get("first.cannot-open", folder.folder().toString(), sentence(e))));
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
        OpenWorkbook leaving = open.get();
        leaving.flush();
        work.run(leaving::waitUntilSaved, saved -> {
            if (saved || window.confirmLeavingUnsaved(leaving.isRescued())) {
                open = Optional.empty();
                work.run(() -> leaving.close(), done -> then.run(), e -> then.run());
            }
        }, e -> window.tell(Texts.get("shell.cannot-close")));
    }

    private static String sentence(Exception e) {
        return e instanceof FolderProblem p ? Texts.get(p.kind().key()) : Texts.get(FolderProblem.Kind.OTHER.key());
    }

    @Override
    public void newWorkbook() {
        leave(() -> ask(preferences.besideLast(places.workbook()), ""));
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
    public List<Path> recent() {
        return preferences.recent();
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
