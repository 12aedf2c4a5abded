package app.steadyground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Draft;
import app.steadyground.entry.Entry;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Sitting;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.GuideFiles;
import app.steadyground.storage.Places;
import app.steadyground.storage.Progress;
import app.steadyground.storage.Settings;
import app.steadyground.storage.SettingsFile;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.UiTest;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.work.SameThreadWork;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window is open while a sync tool or another computer writes into the folder. */
class ArrivalsTest extends UiTest {
    private static final Guide GUIDE = GuideFiles.bundled();
    private static final Exercise PAGE = GUIDE.page("doubt-on-paper").orElseThrow();
    private static final String FIRST = PAGE.fields().get(0).id();

    @TempDir
    Path temp;
    private final Ids ids = Ids.seeded(4);
    private WorkbookFolder folder;
    private Entry entry;
    private OpenWorkbook window;

    @BeforeEach
    void open() throws Exception {
        folder = WorkbookFolder.create(temp.resolve("book"), new GuideRef(GUIDE.id(), GUIDE.version()), Ids.seeded(1), Instant.EPOCH);
        Map<String, Content> blank = new HashMap<>();
        PAGE.fields().forEach(f -> blank.put(f.id(), Contents.blank(f)));
        Sitting sitting = new Sitting(ids, folder.info().id(), folder.info().guide(), PAGE,
                new Draft(LocalDate.of(2026, 11, 20), blank), Instant.EPOCH, "UTC");
        folder.save(sitting.next(with(sitting.beginning(), FIRST, "as it began"), Instant.EPOCH));
        entry = stored();
        Places places = new Places(temp.resolve("config"), temp.resolve("state"), temp.resolve("new"));
        Preferences preferences = new Preferences(new SettingsFile(places.config()), Settings.DEFAULT, GUIDE, new SameThreadWork());
        Stage stage = ask(Stage::new);
        Program program = ask(() -> new Program(stage, null, GUIDE, places, preferences, new SameThreadWork(), () -> { }));
        fx(() -> program.start(Optional.of(folder.folder())));
        window = program.open().orElseThrow();
        fx(() -> window.go(new Place.Written(entry.id(), true)));
    }

    @AfterEach
    void close() throws InterruptedException {
        window.close();
    }

    private Entry stored() throws Exception {
        return folder.read(Progress.NONE).entries().getFirst();
    }

    private static Draft with(Draft draft, String field, String text) {
        Map<String, Content> contents = new HashMap<>(draft.contents());
        contents.put(field, text(field, text));
        return new Draft(draft.date(), contents);
    }

    private static Content text(String field, String text) {
        return new Content.Text(FieldKind.of(PAGE.field(field).orElseThrow()), text);
    }

    /** Another computer writes, knowing what is on the disk now. */
    private Revision elsewhere(String field, String text) throws Exception {
        Sitting other = new Sitting(ids, PAGE, stored());
        Revision revision = other.next(with(other.beginning(), field, text), Instant.EPOCH);
        folder.save(revision);
        return revision;
    }

    private List<TextInputControl> boxes() {
        return ask(() -> window.root().lookupAll(".field-block .text-area").stream().map(TextInputControl.class::cast)
                .filter(TextInputControl::isEditable).toList());
    }

    private String shown(int box) {
        return ask(() -> boxes().get(box).getText());
    }

    private void look() {
        fx(() -> window.arrivals().look());
    }

    private boolean says(String words) {
        return ask(() -> window.root().lookupAll(".label").stream().anyMatch(n -> isShown(n) && words.equals(((Label) n).getText())));
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    private void save() {
        fx(window::flush);
        assertTrue(window.waitUntilSaved(OpenWorkbook.LAST_SAVE));
    }

    private List<Content> alternatives(String field) throws Exception {
        return stored().answers().get(field).alternatives().map(Answer::content).toList();
    }

    @Test
    void whatArrivesIsShownWhereNobodyWrites() throws Exception {
        fx(() -> boxes().get(1).requestFocus());
        elsewhere(FIRST, "from the laptop");
        look();
        assertEquals("from the laptop", shown(0));
        fx(() -> boxes().get(1).setText("written here"));
        save();
        assertEquals(List.of(text(FIRST, "from the laptop")), alternatives(FIRST));
        assertEquals(1, folder.read(Progress.NONE).heads(entry.id()).size(), "what was taken in is covered");
    }

    @Test
    void nothingChangesUnderTheHandThatWritesAndBothStay() throws Exception {
        fx(() -> boxes().get(0).requestFocus());
        elsewhere(FIRST, "from the laptop");
        look();
        assertEquals("as it began", shown(0));
        assertTrue(says(Texts.get("page.other-answer")));
        fx(() -> boxes().get(0).setText("as it began, and goes on"));
        save();
        assertEquals(Set.of(text(FIRST, "as it began, and goes on"), text(FIRST, "from the laptop")),
                Set.copyOf(alternatives(FIRST)));
    }

    @Test
    void whatIsWrittenOnBothSidesAtOnceStaysOnBoth() throws Exception {
        fx(() -> boxes().get(0).setText("written here"));
        elsewhere(FIRST, "from the laptop");
        look();
        save();
        assertEquals(Set.of(text(FIRST, "written here"), text(FIRST, "from the laptop")),
                Set.copyOf(alternatives(FIRST)));
        assertTrue(says(Texts.get("page.other-answer")));
    }

    @Test
    void deletedElsewhereItStaysOpenAndWritingKeepsIt() throws Exception {
        folder.save(new Sitting(ids, PAGE, stored()).delete(true, Instant.EPOCH));
        look();
        assertTrue(says(Texts.get("sync.deleted")));
        fx(() -> boxes().get(0).setText("it goes on"));
        save();
        assertEquals(List.of(text(FIRST, "it goes on")), alternatives(FIRST));
    }

    @Test
    void erasedElsewhereItClosesAndStaysErased() throws Exception {
        Revision tombstone = new Sitting(ids, PAGE, stored()).erase(Instant.EPOCH);
        folder.save(tombstone);
        look();
        assertTrue(says(Texts.get("sync.erased")));
        assertFalse(ask(() -> boxes().stream().anyMatch(b -> b.getText().equals("as it began"))));
        save();
        assertEquals(List.of(), folder.read(Progress.NONE).entries());
    }

    @Test
    void aFolderThatGoesAwayIsSaidAndWhatIsInMemoryStays() throws Exception {
        Path away = Files.move(folder.folder(), temp.resolve("away"));
        look();
        assertTrue(says(Texts.get("sync.folder-gone")));
        assertEquals("as it began", shown(0));
        Files.move(away, folder.folder());
        look();
        assertTrue(says(Texts.get("sync.folder-back")));
    }

    @Test
    void anEmptiedFolderIsAFaultOfTheDriveAndNoDeletion() throws Exception {
        try (var files = Files.list(folder.folder().resolve("entries"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        look();
        look();
        assertTrue(says(Texts.get("sync.files-gone", 1L)));
        assertEquals("as it began", shown(0));
        fx(() -> boxes().get(0).setText("it goes on"));
        save();
        assertEquals(List.of(text(FIRST, "it goes on")), alternatives(FIRST));
    }

    @Test
    void itIsLookedForByItself() throws Exception {
        fx(() -> boxes().get(1).requestFocus());
        elsewhere(FIRST, "from the laptop");
        until(() -> boxes().getFirst().getText().equals("from the laptop"));
    }
}
