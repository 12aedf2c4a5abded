package app.steadyground.app;

import app.steadyground.entry.Ids;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.Progress;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.shell.Host;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Reads a workbook into the window. A large one is read behind the guide's reading, if that is where the window opens.
 * Of what was begun before something else, nothing is heard any more. JavaFX thread.
 */
final class Opening {
    /** With fewer files than this the first page with all its marks is there as soon as one without would be. */
    private static final int MANY = 400;

    private final Surroundings around;
    private final Ids ids;
    private final Clock clock;
    private Object latest = new Object();
    private Optional<WorkbookFolder> reading = Optional.empty();

    Opening(Surroundings around, Ids ids, Clock clock) {
        this.around = around;
        this.ids = ids;
        this.clock = clock;
    }

    /** Nobody waits any more for what is being read. */
    void forget() {
        latest = new Object();
        reading = Optional.empty();
    }

    /** The workbook that is being read. */
    Optional<WorkbookFolder> reading() {
        return reading;
    }

    /**
     * @param start where the window is to open
     * @param done gets the workbook, and what stood in the window meanwhile
     */
    void read(WorkbookFolder folder, Place start, BiConsumer<OpenWorkbook.Loaded, Optional<Front>> done, Consumer<Exception> failed) {
        Object mine = new Object();
        latest = mine;
        reading = Optional.of(folder);
        Consumer<String> further = around.window().setWaiting(Texts.get("shell.opening"));
        around.work().run(() -> folder.names().size(), files -> {
            if (mine == latest && files >= MANY && start instanceof Place.Reading) {
                Front front = new Front(guide(), folder, ids, clock, around.host(), start);
                around.window().setRoot(front.root(), Texts.get("shell.window"));
                around.window().afterDrawing(() -> read(folder, mine, front::tell, loaded -> done.accept(loaded, Optional.of(front)), failed));
            } else {
                read(folder, mine, further, loaded -> done.accept(loaded, Optional.empty()), failed);
            }
        }, e -> read(folder, mine, further, loaded -> done.accept(loaded, Optional.empty()), failed));
    }

    private void read(WorkbookFolder folder, Object mine, Consumer<String> tell, Consumer<OpenWorkbook.Loaded> done, Consumer<Exception> failed) {
        Progress progress = new OpeningProgress(t -> Platform.runLater(() -> tell.accept(t)), System::nanoTime);
        around.work().run(() -> OpenWorkbook.read(folder, around.places(), progress), loaded -> {
            if (mine == latest) {
                forget();
                done.accept(loaded);
            }
        }, e -> {
            if (mine == latest) {
                failed.accept(e);
            }
        });
    }

    private Guide guide() {
        return around.languages().guide();
    }

    /** Whether a place noted earlier is one of this guide's. */
    boolean isThere(Place place) {
        return place instanceof Place.Reading(String chapter) ? guide().chapter(chapter).isPresent()
                : place instanceof Place.Page(String exercise) && guide().page(exercise).isPresent();
    }
}
