package app.steadyground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Entry;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.GuideFiles;
import app.steadyground.storage.Locks;
import app.steadyground.storage.Places;
import app.steadyground.storage.Progress;
import app.steadyground.storage.Settings;
import app.steadyground.storage.SettingsFile;
import app.steadyground.storage.Translations;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.Pseudo;
import app.steadyground.ui.PseudoGuide;
import app.steadyground.ui.UiTest;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.settings.LanguageSection;
import app.steadyground.ui.work.Desk;
import app.steadyground.ui.work.QuietDesk;
import app.steadyground.ui.work.SameThreadWork;
import app.steadyground.vault.Cost;
import app.steadyground.vault.Effort;
import app.steadyground.vault.Passphrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook is shown in another language than English, and goes on being what it was. */
@Tag("english")
class LanguagesTest extends UiTest {
    private static final Guide GUIDE = GuideFiles.bundled();
    private static final Path TRUST = Path.of(System.getProperty("project.basedir", ".")).resolve("assets").resolve("guide").resolve("trust");
    private static final Cost QUICK = Cost.of(new Effort(64, 1, 1));
    private static final String HEBREW = LanguageSection.name("he");

    @TempDir
    Path temp;
    private Places places;
    private Path translated;
    private Program program;

    @BeforeEach
    void aTranslation() throws Exception {
        places = new Places(temp.resolve("config"), temp.resolve("state"), temp.resolve("new"));
        translated = PseudoGuide.write(TRUST, temp.resolve("from-a-friend"), Pseudo.LONGER::of, "he");
        Files.createDirectories(translated.resolve("texts"));
        Files.writeString(translated.resolve("texts").resolve("shell.properties"), "settings.title=הגדרות\n");
    }

    @AfterEach
    void asBefore() throws InterruptedException {
        program.open().orElseThrow().close();
        Texts.speak(Map.of());
    }

    private void start(Path workbook) {
        start(new Chooser(), ask(Stage::new), workbook);
        until(() -> program.open().isPresent());
    }

    private void start(Desk desk, Stage window, Path workbook) {
        SettingsFile file = new SettingsFile(places.config());
        Preferences preferences = new Preferences(file, file.load(), GUIDE, new SameThreadWork());
        program = ask(() -> new Program(window, desk, GUIDE, new Translations(places.config(), GUIDE).all(), places, preferences,
                new SameThreadWork(), () -> { }, QUICK, Clock.systemDefaultZone()));
        fx(() -> program.start(Optional.of(workbook)));
    }

    private Path workbook(String language) throws Exception {
        return WorkbookFolder.create(temp.resolve("mine"), new GuideRef(GUIDE.id(), GUIDE.version(), language), Ids.seeded(1), Instant.EPOCH).folder();
    }

    private Parent root() {
        return program.open().orElseThrow().root();
    }

    private void go(Place place) {
        fx(() -> program.open().orElseThrow().go(place));
    }

    private void press(String words) {
        fx(() -> root().lookupAll(".button").stream().filter(n -> n instanceof ButtonBase b && b.getText().equals(words)).map(ButtonBase.class::cast)
                .findFirst().orElseThrow().fire());
        settle();
    }

    private boolean says(String words) {
        return says(root(), words);
    }

    private static boolean says(Parent root, String words) {
        return ask(() -> root.lookupAll(".label").stream().anyMatch(n -> n instanceof Labeled l && l.getText().contains(words)));
    }

    /** @return what was asked */
    private String write(String text) throws FolderProblem {
        go(new Place.NewEntry("doubt-on-paper"));
        fx(() -> ((TextInputControl) root().lookup(".field-block .text-input")).setText(text));
        fx(() -> program.open().orElseThrow().flush());
        assertTrue(program.open().orElseThrow().waitUntilSaved(OpenWorkbook.LAST_SAVE));
        settle();
        Entry entry = WorkbookFolder.open(temp.resolve("mine")).read(Progress.NONE).entries().stream()
                .max(Comparator.comparing(e -> e.header().created())).orElseThrow();
        return entry.answers().values().stream().filter(a -> a.content().toString().contains(text)).findFirst().orElseThrow().asked();
    }

    private void show(String language) {
        OpenWorkbook before = program.open().orElseThrow();
        press(Texts.get("settings.language.show", LanguageSection.name(language)));
        until(() -> program.open().filter(now -> now != before).isPresent());
        settle();
    }

    @Test
    void addedShownAndGoneBackFrom() throws Exception {
        start(workbook("en"));
        String asked = write("in English");
        go(new Place.Settings());
        press(Texts.get("settings.language.add"));
        assertTrue(says(Texts.get("settings.language.added", HEBREW)));
        show("he");
        assertTrue(says("הגדרות"), "back in the settings, in the other language");
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, ask(() -> root().getEffectiveNodeOrientation()));
        assertEquals(Pseudo.LONGER.of(asked), write("in Hebrew"));
        go(new Place.Settings());
        show("en");
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, ask(() -> root().getEffectiveNodeOrientation()));
        assertEquals(asked, write("in English again"));
        assertEquals(3, program.open().orElseThrow().entries());
    }

    @Test
    void aWorkbookKeepsTheLanguageItWasMadeWith() throws Exception {
        new Translations(places.config(), GUIDE).add(translated);
        start(workbook("he"));
        go(new Place.Settings());
        assertTrue(says("הגדרות"));
        assertTrue(says(Texts.get("settings.language.shown", HEBREW)));
    }

    @Test
    void whereItsTranslationIsMissingThatIsSaidAndAllIsThere() throws Exception {
        new SettingsFile(places.config()).save(Settings.DEFAULT);
        start(workbook("he"));
        assertTrue(says(Texts.get("settings.language.missing", HEBREW)));
        assertFalse(write("in English").isEmpty());
    }

    @Test
    void aLockedOneSaysWhyItAsksForThePassphraseOnceMore() throws Exception {
        new Translations(places.config(), GUIDE).add(translated);
        Path locked = temp.resolve("mine");
        try (Passphrase passphrase = Passphrase.of("seven green lamps".toCharArray())) {
            new Locks(places.state(), QUICK).create(locked, new GuideRef(GUIDE.id(), GUIDE.version()), Ids.seeded(1), Instant.EPOCH, passphrase);
        }
        Stage window = ask(Stage::new);
        start(new Chooser(), window, locked);
        enter(window);
        go(new Place.Settings());
        press(Texts.get("settings.language.show", HEBREW));
        assertTrue(says(window.getScene().getRoot(), Texts.get("lock.language-lead")));
        enter(window);
        assertTrue(says("הגדרות"));
    }

    private void enter(Stage window) {
        fx(() -> ((PasswordField) window.getScene().getRoot().lookup(".password-field")).setText("seven green lamps"));
        fx(() -> fire(window.getScene().getRoot(), Texts.get("lock.open")));
        until(() -> program.open().isPresent());
    }

    private final class Chooser extends QuietDesk {
        @Override
        public Optional<Path> askFolder(String title, Path start) {
            return Optional.of(translated);
        }
    }
}
