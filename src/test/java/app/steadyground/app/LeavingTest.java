package app.steadyground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.entry.Revision;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.Places;
import app.steadyground.storage.Progress;
import app.steadyground.storage.Rescue;
import app.steadyground.storage.Settings;
import app.steadyground.storage.SettingsFile;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.Pseudo;
import app.steadyground.ui.UiTest;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.work.SameThreadWork;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program on a real folder: what was written outlasts every way of leaving. */
class LeavingTest extends UiTest {
    private static final Guide GUIDE = Pseudo.NOW.guide();
    private static final Place DOUBT = new Place.Page("doubt-on-paper");

    @TempDir
    Path temp;
    private Path first;
    private Path second;
    private Places places;
    private Preferences preferences;
    private Stage stage;
    private Program program;

    @BeforeEach
    void startProgram() throws Exception {
        first = workbook("first", 1).folder();
        second = workbook("second", 2).folder();
        places = new Places(temp.resolve("config"), temp.resolve("state"), temp.resolve("new"));
        preferences = new Preferences(new SettingsFile(places.config()), Settings.DEFAULT, GUIDE, new SameThreadWork());
        stage = ask(Stage::new);
        program = ask(() -> new Program(stage, null, GUIDE, places, preferences, new SameThreadWork(), () -> { }));
        fx(() -> program.start(Optional.of(first)));
    }

    @AfterEach
    void letGo() {
        program.open().ifPresent(w -> {
            try {
                w.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private WorkbookFolder workbook(String name, long seed) throws Exception {
        return WorkbookFolder.create(temp.resolve(name), GuideRef.of(GUIDE), Ids.seeded(seed), Instant.EPOCH);
    }

    private OpenWorkbook open() {
        return program.open().orElseThrow();
    }

    private Parent root() {
        return open().root();
    }

    private void write(String text) {
        fx(() -> open().go(DOUBT));
        fx(() -> ((TextInputControl) root().lookup(".field-block .text-input")).setText(text));
    }

    private static List<String> texts(Path folder) throws Exception {
        return WorkbookFolder.open(folder).read(Progress.NONE).entries().stream().map(LeavingTest::event).toList();
    }

    private static String event(Entry entry) {
        return ((Content.Text) entry.answers().get("event").content()).text();
    }

    private Rescue rescue() throws Exception {
        return new Rescue(places.state(), WorkbookFolder.open(first));
    }

    @Test
    void savedIsNotSaidOfWhatWasOnlyJustHandedToTheSaver() throws Exception {
        write("one");
        fx(() -> open().flush());
        assertTrue(open().waitUntilSaved(OpenWorkbook.LAST_SAVE));
        settle();
        for (int i = 0; i < 5; i++) {
            String text = "one and " + i;
            String said = ask(() -> {
                ((TextInputControl) root().lookup(".field-block .text-input")).setText(text);
                open().flush();
                return ((Label) root().lookup(".save-state")).getText();
            });
            assertTrue(said.equals(Texts.get("save.saving")) || texts(first).equals(List.of(text)), said);
        }
    }

    @Test
    void wordsWrittenJustBeforeAnotherWorkbookIsOpenedAreSavedInTheirOwn() throws Exception {
        write("to the last letter");
        OpenWorkbook before = open();
        fx(() -> program.open(second));
        assertNotSame(before, open());
        assertTrue(before.root().isDisabled());
        assertEquals(List.of("to the last letter"), texts(first));
        assertEquals(List.of(), texts(second));
    }

    @Test
    void oneKeySavesAndClosesWithoutAQuestion() throws Exception {
        write("to the last letter");
        fx(() -> root().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Q, false, true, false, false)));
        until(() -> !stage.isShowing());
        assertEquals(List.of("to the last letter"), texts(first));
    }

    @Test
    void whatCannotBeOpenedLeavesTheOpenWorkbookOpen() throws Exception {
        OpenWorkbook before = open();
        Path none = Files.createDirectory(temp.resolve("none"));
        fx(() -> program.open(none));
        assertSame(before, open());
        assertTrue(words(".banner .label").contains(Texts.get("folder-problem.not-a-workbook")));
        assertFalse(root().isDisabled());
    }

    @Test
    void whereTheSystemEndsTheProgramWordsInAnEditorAreSaved() throws Exception {
        write("not a moment old");
        new LastMoment(Platform::runLater, program::open).run();
        assertEquals(List.of("not a moment old"), texts(first));
    }

    @Test
    void whereTheDriveIsGoneAsWellTheyAreRescuedAndBroughtBack() throws Exception {
        write("not a moment old");
        Path away = Files.move(first, temp.resolve("away"));
        new LastMoment(Platform::runLater, program::open).run();
        fx(() -> { });
        assertTrue(words(".save-state").contains(Texts.get("not-saved.folder-gone")));
        open().close();
        Files.move(away, first);
        assertEquals(1, rescue().waiting().size());

        OpenWorkbook.Loaded loaded = OpenWorkbook.read(WorkbookFolder.open(first), places, Progress.NONE);
        assertEquals(1, loaded.rescued().size());
    }

    @Test
    void aRescueCopyOfWhatIsInTheWorkbookIsNotBroughtBackButRemoved() throws Exception {
        write("late");
        fx(() -> open().flush());
        assertTrue(open().waitUntilSaved(OpenWorkbook.LAST_SAVE));
        Entry entry = WorkbookFolder.open(first).read(Progress.NONE).entries().getFirst();
        Revision saved = WorkbookFolder.open(first).revisions(entry.id()).getFirst();
        rescue().keep(saved);
        assertEquals(List.of(), OpenWorkbook.read(WorkbookFolder.open(first), places, Progress.NONE).rescued());
        assertEquals(List.of(), rescue().waiting());
    }

    @Test
    void aWorkbookWhoseDriveIsMissingIsNotMadeAnew() throws Exception {
        fx(() -> program.newWorkbook());
        Files.move(first, temp.resolve("away"));
        Parent page = ask(() -> stage.getScene().getRoot());
        fx(() -> ((TextInputControl) page.lookup(".text-input")).setText(first.toString()));
        fx(() -> ((Button) page.lookup(".sg-primary")).fire());
        assertFalse(Files.exists(first));
        assertTrue(ask(() -> ((Label) page.lookup(".trouble")).getText()).contains(Texts.get("folder-problem.not-there")));
    }

    @Test
    void aMistakeIsToldInOneSentenceAtTheFootOfTheWindow() {
        fx(() -> program.unexpected(new IllegalStateException("to the last letter")));
        assertEquals(Texts.get("shell.unexpected"), words(".banner .label"));
    }

    @Test
    void aMistakeWhileLeavingDoesNotLockTheWindow() {
        fx(() -> root().setDisable(true));
        fx(() -> program.unexpected(new IllegalStateException("to the last letter")));
        assertFalse(root().isDisabled());
    }

    private String words(String selector) {
        return ask(() -> ((Label) root().lookup(selector)).getText());
    }
}
