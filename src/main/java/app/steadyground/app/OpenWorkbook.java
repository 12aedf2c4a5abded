package app.steadyground.app;

import app.steadyground.entry.Ids;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Search;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.FolderWatch;
import app.steadyground.storage.Places;
import app.steadyground.storage.Progress;
import app.steadyground.storage.Rescue;
import app.steadyground.storage.SaveState;
import app.steadyground.storage.Saver;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.shell.SaveBoard;
import app.steadyground.ui.shell.Shell;
import app.steadyground.ui.shell.UnsavedPanel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** One open workbook: its folder, its saver, its shell. JavaFX thread, but for what says otherwise. */
final class OpenWorkbook {
    static final Duration LAST_SAVE = Duration.ofSeconds(20);

    /** What was read from disk. @param rescued revisions that an earlier run could not save */
    record Loaded(Workbook workbook, Rescue rescue, List<Revision> rescued) {
    }

    private final WorkbookFolder folder;
    private final Rescue rescue;
    private final SaveBoard board;
    private final Saver saver;
    private final Session session;
    private final Search search;
    private final Shell shell;
    private final Surroundings around;
    private final Parting parting;
    private final BackupKeeper backups;
    private final CopyDesk copies;
    private final Clearing clearing;
    private final FolderWatch watch;
    private Optional<Node> focus = Optional.empty();
    private Runnable onSaved = () -> { };
    /** Whether all that was not saved when last waited for lies in rescue copies. */
    private volatile boolean rescued;

    OpenWorkbook(WorkbookFolder folder, Loaded loaded, Guide guide, Ids ids, Clock clock, Surroundings program) {
        this.folder = folder;
        AttendedWork work = new AttendedWork(program.work());
        AttendedDesk desk = new AttendedDesk(program.desk());
        this.around = program.with(desk, work);
        this.rescue = loaded.rescue();
        this.board = new SaveBoard(clock);
        this.saver = new Saver(folder, rescue, state -> Platform.runLater(() -> tell(state)));
        this.session = new Session(guide, loaded.workbook(), name(folder.folder()), ids, clock, this::submit);
        this.search = new Search(guide);
        this.shell = new Shell(session, around.host(), p -> overPages().of(p));
        this.parting = new Parting(this, folder, session, shell, saver, work, desk);
        shell.saving().set(Texts.get("save.nothing-open"), false);
        this.copies = new CopyDesk(folder, session, around, saver::unsaved);
        Runnable copy = () -> copies.save((words, safe) -> shell.say(words));
        shell.ways(saver::retryNow, copy);
        FolderWords words = new FolderWords(loaded.workbook(), shell, copy, saver::retryNow);
        this.watch = folder.watch(loaded.workbook(), news -> Platform.runLater(() -> words.hear(news)));
        tellFaults(loaded.workbook());
        if (folder.isPartlyPlain()) {
            shell.offer(Texts.get("lock.partly"), Texts.get("save.show"), () -> go(new Place.Lock()));
        }
        bringBack(loaded.rescued(), true);
        this.backups = new BackupKeeper(folder, session, around, shell);
        this.clearing = new Clearing(folder, session, rescue, around, shell);
        session.remarks().eraseForgotten();
        clearing.clear(backups::begin);
    }

    private OverPages overPages() {
        return new OverPages(folder, session, search, shell, around, backups, parting.sheet());
    }

    /** The folder's name; a whole drive has none. */
    static String name(Path folder) {
        return String.valueOf(folder.getFileName() == null ? folder : folder.getFileName());
    }

    /** Reads a workbook. Not on the JavaFX thread. */
    static Loaded read(WorkbookFolder folder, Places places, Progress progress) throws FolderProblem {
        Workbook workbook = folder.read(progress);
        Rescue rescue = new Rescue(places.state(), folder);
        Map<Boolean, List<Revision>> waiting = rescue.waiting().stream().collect(Collectors.partitioningBy(workbook::knows));
        // Saved after all, before the program ended: the copy is not needed any more.
        waiting.get(true).forEach(rescue::remove);
        return new Loaded(workbook, rescue, waiting.get(false));
    }

    /** What could not be saved before a crash, a full disk or locking goes into the workbook now. */
    void bringBack(List<Revision> rescued, boolean tell) {
        rescued.stream().filter(r -> !session.workbook().knows(r)).forEach(r -> {
            session.workbook().add(r);
            submit(r);
        });
        List<Revision> written = rescued.stream().filter(r -> r.header().isWritten()).toList();
        if (tell && !written.isEmpty()) {
            shell.offer(Texts.get("save.brought-back", written.size()), Texts.get("save.show"),
                    () -> go(new Place.Written(written.getFirst().item(), false)));
        }
    }

    private void tellFaults(Workbook workbook) {
        if (!workbook.faults().isEmpty()) {
            shell.offer(Texts.get("faults.some", workbook.faults().size()), Texts.get("save.show"), () -> go(new Place.Faults()));
        }
    }

    /** From this moment on it would be wrong to go on saying that all is saved; the saver's own word comes later. */
    private void submit(Revision revision) {
        saver.submit(revision);
        showSaveState();
    }

    private void showSaveState() {
        shell.saving().set(board.words(saver.unsaved()), board.isWorrying());
    }

    private void tell(SaveState state) {
        if (state instanceof SaveState.Saved saved && !session.workbook().knows(saved.revision())) {
            // It has another number than when it was handed over; whatever is written next has to cover that one.
            session.workbook().add(saved.revision());
        }
        board.hear(state);
        showSaveState();
        if (state instanceof SaveState.Saved saved) {
            // A backup made before its files are cleared away would have it once more.
            Runnable told = () -> backups.saved(saved.revision());
            if (saved.revision().isErased()) {
                clearing.clear(told);
            } else {
                told.run();
            }
        }
        if (saver.unsaved().isEmpty()) {
            onSaved.run();
        }
    }

    /** What stands over the pages when the window is to close although not all is saved. @param close closes all the same */
    Parent unsaved(Runnable stay, Runnable close) {
        AtomicReference<UnsavedPanel> panel = new AtomicReference<>();
        panel.set(new UnsavedPanel(Texts.get("save.because", board.reason()), rescued, stay,
                () -> copies.save((words, safe) -> panel.get().say(words, safe)), close));
        onSaved = panel.get()::saved;
        return panel.get().node();
    }

    WorkbookFolder folder() {
        return folder;
    }

    /** How it is left and come back to when it is locked. */
    Parting parting() {
        return parting;
    }

    /** Looks at once whether something has arrived. */
    void look() {
        watch.hurry();
    }

    /** Takes no more input. */
    void pause() {
        focus = Optional.ofNullable(root().getScene()).map(Scene::getFocusOwner);
        root().setDisable(true);
    }

    /** Takes input again, where it was taken last. */
    void goOn() {
        root().setDisable(false);
        focus.ifPresent(Node::requestFocus);
    }

    /** Says something calmly at the foot of the window. @param words empty for nothing */
    void say(String words) {
        if (!words.isEmpty()) {
            shell.say(words);
        }
    }

    /** The same, with one thing to do about it. */
    void offer(String words, String verb, Runnable action) {
        shell.offer(words, verb, action);
    }

    /** How many there are. */
    int entries() {
        return session.workbook().entries().size();
    }

    Parent root() {
        return shell.root();
    }

    void go(Place place) {
        shell.go(place);
    }

    void flush() {
        shell.flush();
    }

    /**
     * Waits until all is saved, and makes rescue copies of what is not. Not on the JavaFX thread.
     *
     * @return false if something could not be saved
     */
    boolean waitUntilSaved(Duration longest) {
        if (saver.flush(longest)) {
            return true;
        }
        // The saver may hang on a drive that does not answer, and not have come to it.
        rescued = saver.unsaved().stream().map(rescue::keep).reduce(true, Boolean::logicalAnd);
        return saver.unsaved().isEmpty();
    }

    boolean isRescued() {
        return rescued;
    }

    /** Lets go of the folder; not on the JavaFX thread. A drive that does not answer is not waited for. */
    Void close() throws InterruptedException {
        watch.close();
        Thread.ofPlatform().daemon().start(saver::close).join(LAST_SAVE);
        folder.forgetKeys();
        return null;
    }
}
