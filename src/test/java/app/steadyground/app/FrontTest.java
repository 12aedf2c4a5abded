package app.steadyground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.cli.Commands;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.Places;
import app.steadyground.storage.Settings;
import app.steadyground.storage.SettingsFile;
import app.steadyground.ui.Pseudo;
import app.steadyground.ui.UiTest;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.work.SameThreadWork;
import app.steadyground.ui.work.Work;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large workbook opens behind the guide's reading, and nothing wrong is said or done meanwhile. */
class FrontTest extends UiTest {
    private static final Guide GUIDE = Pseudo.NOW.guide();
    private static final int ENTRIES = 420;

    @TempDir
    Path temp;
    private final SlowWork work = new SlowWork();
    private Preferences preferences;
    private Stage stage;
    private Program program;

    /** Does one thing at a time, when told to. */
    private static final class SlowWork implements Work {
        private final Queue<Runnable> jobs = new ArrayDeque<>();

        @Override
        public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
            jobs.add(() -> new SameThreadWork().run(job, done, failed));
        }
    }

    @BeforeEach
    void startProgram() throws Exception {
        Path folder = temp.resolve("large");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        assertEquals(0, Commands.run(new String[] {"sample", folder.toString(), "--entries", "" + ENTRIES, "--seed", "1"}, nowhere, nowhere, false));
        Places places = new Places(temp.resolve("config"), temp.resolve("state"), temp.resolve("new"));
        preferences = new Preferences(new SettingsFile(places.config()), Settings.DEFAULT, GUIDE, new SameThreadWork());
        stage = ask(Stage::new);
        program = ask(() -> new Program(stage, null, GUIDE, places, preferences, work, () -> { }));
        fx(() -> program.start(Optional.of(folder)));
        next();
        next();
        // It begins to read once the page is drawn.
        until(() -> !work.jobs.isEmpty());
    }

    @AfterEach
    void letGo() throws Exception {
        if (program.open().isPresent()) {
            program.open().get().close();
        }
        fx(stage::close);
    }

    private void next() {
        fx(() -> work.jobs.remove().run());
    }

    private boolean shows(String words) {
        return ask(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(n -> n instanceof Label l && l.getText().equals(words) && l.getScene() != null));
    }

    private void push(String button) {
        fx(() -> stage.getScene().getRoot().lookupAll(".button").stream().map(ButtonBase.class::cast)
                .filter(b -> b.getText().equals(button)).findFirst().orElseThrow().fire());
    }

    private String title() {
        return GUIDE.chapters().getFirst().title();
    }

    @Test
    void theReadingIsThereBeforeTheEntriesAndStaysWhenTheyCome() {
        assertTrue(shows(title()));
        assertTrue(shows(Texts.get("front.reading")));
        assertTrue(program.open().isEmpty());
        next();
        assertTrue(ask(() -> program.open().orElseThrow().entries()) > ENTRIES / 2);
        assertTrue(shows(title()));
        assertFalse(shows(Texts.get("front.reading")));
    }

    @Test
    void whatNeedsEntriesOpensOnceTheyAreThere() {
        push(Texts.get("toolbar.search"));
        assertTrue(shows(Texts.get("front.wait")));
        assertFalse(shows(Texts.get("search.none")));
        next();
        assertFalse(shows(Texts.get("front.wait")));
        assertTrue(shows(Texts.get("search.title")));
    }

    @Test
    void aPageToWriteOnWaitsAndWhoeverGoesBackStaysWithTheReading() {
        push(Texts.get("toolbar.steady"));
        assertTrue(shows(Texts.get("front.wait")));
        push(Texts.get("shell.back"));
        assertFalse(shows(Texts.get("front.wait")));
        next();
        assertTrue(shows(title()));
        assertEquals(Optional.of(new Place.Reading(GUIDE.chapters().getFirst().id())), preferences.lastPlace(temp.resolve("large")));
    }

    @Test
    void whoeverMakesAnotherWorkbookMeanwhileIsNotInterrupted() throws Exception {
        fx(() -> program.newWorkbook());
        next();
        assertTrue(program.open().isEmpty());
        assertTrue(shows(Texts.get("first.title")));
        assertFalse(Files.exists(temp.resolve("new")));
    }
}
