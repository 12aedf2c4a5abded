package app.steadyground.app;

import app.steadyground.entry.Ids;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.Places;
import app.steadyground.storage.Progress;
import app.steadyground.storage.Rescue;
import app.steadyground.storage.SaveState;
import app.steadyground.storage.Saver;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.export.ExportScreen;
import app.steadyground.ui.export.FileOutlet;
import app.steadyground.ui.export.Outlet;
import app.steadyground.ui.export.PrinterOutlet;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.pages.SourcesView;
import app.steadyground.ui.reread.FaultsView;
import app.steadyground.ui.reread.PastEntriesScreen;
import app.steadyground.ui.reread.SearchScreen;
import app.steadyground.ui.shell.SaveWords;
import app.steadyground.ui.shell.Shell;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;

/** One open workbook: its folder, its saver, its shell. JavaFX thread, but for what says otherwise. */
final class OpenWorkbook {
    private static final Duration LAST_SAVE = Duration.ofSeconds(20);

    /** What was read from disk. @param rescued revisions that an earlier run could not save */
    record Loaded(Workbook workbook, Rescue rescue, List<Revision> rescued) {
    }

    private final Saver saver;
    private final Session session;
    private final Shell shell;
    private final Surroundings around;
    /** Whether what could not be saved last lies in a rescue copy. */
    private boolean rescued;

    OpenWorkbook(WorkbookFolder folder, Loaded loaded, Guide guide, Ids ids, Clock clock, Surroundings around) {
        this.around = around;
        this.saver = new Saver(folder, loaded.rescue(), state -> Platform.runLater(() -> tell(state)));
        this.session = new Session(guide, loaded.workbook(), folder.folder().getFileName().toString(), ids, clock, saver::submit);
        this.shell = new Shell(session, around.host(), this::content);
        shell.saveState(Texts.get("save.nothing-open"), false);
        bringBack(loaded.rescued());
        tellFaults(loaded.workbook());
    }

    /** Reads a workbook. Not on the JavaFX thread. */
    static Loaded read(WorkbookFolder folder, Places places, Progress progress) throws FolderProblem {
        Workbook workbook = folder.read(progress);
        Rescue rescue = new Rescue(places.state(), folder.folder(), folder.info());
        return new Loaded(workbook, rescue, rescue.waiting());
    }

    /** What could not be saved before a crash or a full disk goes into the workbook now. */
    private void bringBack(List<Revision> rescued) {
        rescued.forEach(r -> {
            session.workbook().add(r);
            saver.submit(r);
        });
        if (!rescued.isEmpty()) {
            shell.offer(Texts.get("save.brought-back", rescued.size()), Texts.get("save.show"),
                    () -> go(new Place.Written(rescued.getFirst().item(), false)));
        }
    }

    private void tellFaults(Workbook workbook) {
        if (!workbook.faults().isEmpty()) {
            shell.offer(Texts.get("faults.some", workbook.faults().size()), Texts.get("save.show"), () -> go(new Place.Faults()));
        }
    }

    private Optional<Node> content(Place place) {
        return switch (place) {
            case Place.PastEntries p -> Optional.of(PastEntriesScreen.of(session, p.exercise(), this::go));
            case Place.Search p -> Optional.of(new SearchScreen(session, around.work(), this::go).node());
            case Place.Sources p -> Optional.of(SourcesView.of(session.guide()));
            case Place.Faults p -> Optional.of(FaultsView.of(session.workbook().faults()));
            case Place.Export p -> Optional.of(new ExportScreen(session, outlet(p.print()), around.preferences()).node());
            case Place.Reading p -> Optional.empty();
            case Place.Page p -> Optional.empty();
            case Place.NewEntry p -> Optional.empty();
            case Place.Written p -> Optional.empty();
        };
    }

    private Outlet outlet(boolean print) {
        return print ? new PrinterOutlet(session, around.work(), around.window().stage())
                : new FileOutlet(session, around.work(), around.desk(), around.preferences());
    }

    private void tell(SaveState state) {
        rescued = state instanceof SaveState.NotSavedYet n && n.rescued();
        shell.saveState(SaveWords.of(state, session.clock()), state instanceof SaveState.NotSavedYet);
    }

    Parent root() {
        return shell.root();
    }

    void go(Place place) {
        shell.go(place);
    }

    /** Whether a place noted earlier is one of this guide's. */
    boolean isThere(Place place) {
        return switch (place) {
            case Place.Reading p -> session.guide().chapter(p.chapter()).isPresent();
            case Place.Page p -> session.guide().page(p.exercise()).isPresent();
            default -> false;
        };
    }

    void flush() {
        shell.flush();
    }

    /** Waits until all is saved; not on the JavaFX thread. @return false if something could not be */
    boolean waitUntilSaved() {
        return saver.flush(LAST_SAVE);
    }

    boolean isRescued() {
        return rescued;
    }

    /** Lets go of the folder; not on the JavaFX thread. */
    Void close() {
        saver.close();
        return null;
    }
}
