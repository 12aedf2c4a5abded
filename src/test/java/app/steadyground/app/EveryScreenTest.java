package app.steadyground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Workbook;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.GuideFiles;
import app.steadyground.storage.Progress;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.Contrast;
import app.steadyground.ui.Mirrored;
import app.steadyground.ui.Pseudo;
import app.steadyground.ui.SeenKeyboard;
import app.steadyground.ui.Spoken;
import app.steadyground.ui.Trouble;
import app.steadyground.ui.UiTest;
import app.steadyground.ui.pages.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On any screen, in any size: nothing is clipped, cut, lost or laid over something else, too faint to read, or silent. */
class EveryScreenTest extends UiTest {
    private static final Path PICTURES = Path.of(System.getProperty("project.basedir", "."), "target", "pictures");
    private static final double EM = 15;
    /** What differs most among the screens. */
    private static final Set<String> SOME = Set.of("reading-four-signs", "page-doubt-on-paper", "page-weekly-check-in",
            "entry-doubt-on-paper", "last-time", "over-past-entries", "over-settings", "over-export", "over-backups", "over-ledger", "over-trash", "first-start-trouble", "unsaved", "nothing-past-entries");

    @TempDir
    Path temp;
    private Gallery gallery;

    @BeforeEach
    void openGallery() throws Exception {
        openGallery(Pseudo.NOW.guide(), temp);
    }

    @AfterEach
    void letGo() throws InterruptedException {
        gallery.close();
        Pseudo.NOW.speak();
    }

    private void openGallery(Guide guide, Path temp) throws Exception {
        if (gallery != null) {
            gallery.close();
        }
        WorkbookFolder folder = LivedIn.workbook(guide, temp);
        Workbook workbook = folder.read(Progress.NONE);
        gallery = ask(() -> new Gallery(guide, folder, workbook, temp, new Stage()));
    }

    private Map<String, Supplier<StackPane>> screens() {
        Map<String, Supplier<StackPane>> all = new LinkedHashMap<>();
        gallery.places().forEach((name, place) -> all.put(name, () -> gallery.at(place)));
        all.put("last-time", () -> Folds.unfolded(gallery.at(new Place.NewEntry("doubt-on-paper"))));
        gallery.unwritten().forEach((name, place) -> all.put(name, () -> gallery.atUnwritten(place)));
        ask(gallery::others).forEach((name, screen) -> all.put(name, () -> gallery.put(screen)));
        // A few of them while working on one: -Donly=over- -Dlight=night
        all.keySet().removeIf(name -> !name.matches(".*(" + System.getProperty("only", "") + ").*"));
        return all;
    }

    @Test
    void everyKindOfPlaceIsLookedAt() {
        Set<Class<?>> looked = gallery.places().values().stream().map(Object::getClass).collect(Collectors.toSet());
        Set<Class<?>> there = kinds(Place.class).collect(Collectors.toSet());
        there.remove(Place.Page.class);
        assertEquals(there, looked, "a page is looked at as a new entry");
    }

    @Test
    void theExportOfWhatAListShowedIsOfNothingElse() {
        Place.Written entry = (Place.Written) gallery.places().get("entry-doubt-on-paper");
        fx(() -> gallery.at(entry));
        fx(() -> gallery.light(new Gallery.Light(false, 100, 900, 600)));
        assertTrue(ask(() -> {
            StackPane screen = gallery.at(new Place.Export(false, List.of(entry.item())));
            gallery.light(new Gallery.Light(false, 100, 900, 600));
            return screen.lookupAll(".label").stream()
                .anyMatch(l -> ((Label) l).getText().equals(Texts.get("export.only-these", 1)));
        }));
    }

    private static Stream<Class<?>> kinds(Class<?> of) {
        return of.isInterface() ? Stream.of(of.getPermittedSubclasses()).flatMap(EveryScreenTest::kinds) : Stream.of(of);
    }

    @Test
    void someScreensAreWell() throws IOException {
        List<Gallery.Light> lights = List.of(new Gallery.Light(false, 80, 1920, 1080), new Gallery.Light(true, 100, 900, 600),
                new Gallery.Light(false, 200, 900, 600), new Gallery.Light(false, 200, 1280, 800));
        look(screens().entrySet().stream().filter(e -> SOME.contains(e.getKey())).toList(), lights, false);
    }

    @Test
    @Tag("pictures")
    void aLongerLanguageFromRightToLeftFindsRoomOnEveryScreen() throws Exception {
        inALongerLanguage();
        look(List.copyOf(screens().entrySet()), List.of(new Gallery.Light(false, 100, 900, 600), new Gallery.Light(false, 200, 1280, 800)), true,
                PICTURES.resolve("longer"));
    }

    private void inALongerLanguage() throws Exception {
        Pseudo.RIGHT_TO_LEFT.speak();
        openGallery(Pseudo.RIGHT_TO_LEFT.guide(), temp.resolve("pseudo"));
    }

    @Test
    void everyScreenCanBeReadAndHeard() {
        List<String> troubles = new ArrayList<>();
        screens().forEach((name, screen) -> {
            Parent shown = ask(screen::get);
            for (boolean night : SOME.contains(name) ? List.of(false, true) : List.of(false)) {
                ask(() -> {
                    gallery.light(new Gallery.Light(night, 100, 1280, 800));
                    return Contrast.tooFaint(shown);
                }).forEach(t -> troubles.add(name + (night ? " by night: " : " by day: ") + t));
            }
            ask(() -> Spoken.lacks(shown)).forEach(t -> troubles.add(name + ": " + t));
            ask(() -> Folds.unfold(shown) ? Spoken.lacks(shown) : List.<String>of()).forEach(t -> troubles.add(name + ", last time: " + t));
            ask(() -> SeenKeyboard.lacks(shown)).forEach(t -> troubles.add(name + ": " + t));
            assertEquals(Texts.get("shell.window"), ask(gallery::title), "the title of the window tells nothing: " + name);
        });
        assertEquals("", String.join("\n", troubles));
    }

    @Test
    @Tag("pictures")
    void everyScreenIsWell() throws IOException {
        String light = System.getProperty("light", "");
        look(List.copyOf(screens().entrySet()),
                Gallery.everyLight().stream().filter(l -> l.toString().matches(".*(" + light + ").*")).toList(), true);
    }

    private void look(List<Map.Entry<String, Supplier<StackPane>>> screens, List<Gallery.Light> lights, boolean pictures) throws IOException {
        look(screens, lights, pictures, PICTURES);
    }

    private void look(List<Map.Entry<String, Supplier<StackPane>>> screens, List<Gallery.Light> lights, boolean pictures, Path into) throws IOException {
        List<String> troubles = new ArrayList<>();
        Map<Path, List<Path>> made = new LinkedHashMap<>();
        for (Map.Entry<String, Supplier<StackPane>> screen : screens) {
            Parent shown = ask(screen.getValue()::get);
            for (Gallery.Light light : lights) {
                List<String> found = ask(() -> {
                    gallery.light(light);
                    return Stream.concat(Trouble.in(shown, EM * light.percent() / 100).stream(), Mirrored.lacks(shown).stream()).toList();
                });
                found.forEach(t -> troubles.add(screen.getKey() + " " + light + ": " + t));
                if (pictures) {
                    Path folder = into.resolve(light.toString());
                    Path file = folder.resolve(screen.getKey() + ".png");
                    snapshot(shown, file);
                    made.computeIfAbsent(folder, f -> new ArrayList<>()).add(file);
                }
            }
        }
        for (Map.Entry<Path, List<Path>> folder : made.entrySet()) {
            contactSheets(folder.getValue(), folder.getKey());
        }
        assertEquals("", String.join("\n", troubles));
    }
}
