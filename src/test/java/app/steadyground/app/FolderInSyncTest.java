package app.steadyground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.Places;
import app.steadyground.storage.Progress;
import app.steadyground.storage.Settings;
import app.steadyground.storage.SettingsFile;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.Pseudo;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.work.QuietDesk;
import app.steadyground.ui.work.SameThreadWork;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two windows of the program on one folder; and a folder that goes away under the window. */
class FolderInSyncTest extends SeeingTest {
    private static final Guide GUIDE = Pseudo.NOW.guide();
    private static final Place DOUBT = new Place.Page("doubt-on-paper");

    private final List<Program> programs = new ArrayList<>();
    @TempDir
    Path temp;
    private Path folder;
    private Path chosen;
    private Stage here;

    @BeforeEach
    void open() throws Exception {
        folder = WorkbookFolder.create(temp.resolve("shared"), GuideRef.of(GUIDE), Ids.seeded(1), Instant.EPOCH).folder();
        chosen = Files.createDirectory(temp.resolve("chosen"));
        here = start("here");
    }

    private Stage start(String name) {
        Places places = new Places(temp.resolve(name), temp.resolve(name), temp.resolve("new"));
        Preferences preferences = new Preferences(new SettingsFile(places.config()), Settings.DEFAULT, GUIDE, new SameThreadWork());
        Stage stage = ask(Stage::new);
        Program program = ask(() -> new Program(stage, new ThisFolder(), GUIDE, places, preferences, new SameThreadWork(), () -> { }));
        programs.add(program);
        fx(() -> program.start(Optional.of(folder)));
        return stage;
    }

    /** Always chooses the same folder. */
    private final class ThisFolder extends QuietDesk {
        @Override
        public Optional<Path> askFolder(String title, Path start) {
            return Optional.of(chosen);
        }
    }

    @AfterEach
    void letGo() {
        programs.forEach(p -> p.open().ifPresent(w -> {
            try {
                w.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    private OpenWorkbook window(int which) {
        return programs.get(which).open().orElseThrow();
    }

    private TextInputControl box(int which) {
        return (TextInputControl) window(which).root().lookup(".field-block .text-input");
    }

    private void write(int which, String text) {
        fx(() -> window(which).go(DOUBT));
        fx(() -> box(which).setText(text));
        fx(() -> window(which).flush());
    }

    private boolean says(String words) {
        return here.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(n -> n instanceof Label l && l.isVisible() && l.getText().contains(words));
    }

    private static List<String> texts(Path workbook) throws Exception {
        return WorkbookFolder.open(workbook).read(Progress.NONE).entries().stream().map(FolderInSyncTest::event).sorted().toList();
    }

    private static String event(Entry entry) {
        return ((Content.Text) entry.answers().get("event").content()).text();
    }

    @Test
    void whatOneWindowWritesAppearsInTheOther() {
        start("there");
        write(0, "from here");
        fx(() -> window(1).go(new Place.PastEntries("")));
        until(() -> window(1).root().lookupAll(".label").stream()
                .anyMatch(n -> n instanceof Label l && l.getText().equals(Texts.get("past.count", 1))));
        assertEquals(1, ask(() -> ((ListView<?>) window(1).root().lookup(".result-list")).getItems().size()));
    }

    @Test
    void aFolderThatGoesAwayIsNamedAndTheTextStaysAndSavingGoesOnWhenItIsBack() throws Exception {
        write(0, "before");
        assertTrue(window(0).waitUntilSaved(OpenWorkbook.LAST_SAVE));
        Path away = Files.move(folder, temp.resolve("away"));
        fx(() -> window(0).look());
        until(() -> says(Texts.get("folder.gone")));
        write(0, "while it is away");
        until(() -> says(Texts.get("not-saved.folder-gone")));
        assertEquals("while it is away", ask(() -> box(0).getText()));
        assertFalse(Files.exists(folder), "nothing is written beside");
        Files.move(away, folder);
        fx(() -> window(0).look());
        until(() -> says(Texts.get("folder.back")));
        assertFalse(ask(() -> says(Texts.get("folder.gone"))), "it is true no more");
        assertTrue(window(0).waitUntilSaved(OpenWorkbook.LAST_SAVE));
        assertEquals(List.of("while it is away"), texts(folder));
    }

    @Test
    void closingThenAsksAndACopyHasAllThatIsInTheWindow() throws Exception {
        write(0, "before");
        assertTrue(window(0).waitUntilSaved(OpenWorkbook.LAST_SAVE));
        Path away = Files.move(folder, temp.resolve("away"));
        write(0, "while it is away");
        fx(() -> programs.getFirst().newWorkbook());
        assertTrue(ask(() -> says(Texts.get("shell.unsaved"))));
        assertTrue(ask(() -> window(0).root().isDisabled()));
        fire("save.copy");
        List<Path> copies;
        try (Stream<Path> all = Files.list(chosen)) {
            copies = all.toList();
        }
        assertEquals(1, copies.size());
        assertEquals(List.of("while it is away"), texts(copies.getFirst()));
        assertTrue(ask(() -> says(Texts.get("save.copied-memory", copies.getFirst()))));
        fire("shell.stay");
        assertFalse(ask(() -> window(0).root().isDisabled()));
        assertEquals("while it is away", ask(() -> box(0).getText()));
        Files.move(away, folder);
    }

    private void fire(String key) {
        fx(() -> here.getScene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                .filter(b -> b.getText().equals(Texts.get(key)) && !b.isDisabled() && isInQuestion(b)).findFirst().orElseThrow().fire());
        settle();
    }

    private static boolean isInQuestion(Node node) {
        Node n = node;
        while (n != null && !n.getStyleClass().contains("sg-question")) {
            n = n.getParent();
        }
        return n != null;
    }
}
