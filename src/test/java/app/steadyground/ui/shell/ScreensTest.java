package app.steadyground.ui.shell;

import app.steadyground.cli.sample.Sample;
import app.steadyground.entry.Entry;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Workbook;
import app.steadyground.entry.WorkbookInfo;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Plain;
import app.steadyground.ui.UiTest;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.parts.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Makes the pictures of the README: {@code mvn -Ppictures verify}. All screens are in the test of every screen. */
@Tag("pictures")
class ScreensTest extends UiTest {
    private static final Path README = Path.of(System.getProperty("project.basedir", "."), "assets", "screenshots");

    private static final List<Revision> REVISIONS = revisions();

    private static List<Revision> revisions() {
        WorkbookInfo info = new WorkbookInfo(Rooms.WORKBOOK, 1, 1, new GuideRef("trust", "1.0.0"), Rooms.CLOCK.instant());
        List<Revision> all = new ArrayList<>();
        new Sample(Rooms.GUIDE, info, 240, 3).forEachRemaining(all::addAll);
        // The computer that makes the pictures need not have a font with emoji.
        Set<String> items = new Workbook(info, all, List.of()).entries().stream()
                .filter(e -> Plain.text(e).codePoints().anyMatch(Character::isEmojiPresentation)).map(Entry::id).collect(Collectors.toSet());
        all.removeIf(r -> items.contains(r.item()));
        return all;
    }

    private static Optional<Entry> newest(String exercise) {
        WorkbookInfo info = new WorkbookInfo(Rooms.WORKBOOK, 1, 1, new GuideRef("trust", "1.0.0"), Rooms.CLOCK.instant());
        return new Workbook(info, REVISIONS, List.of()).of(exercise).stream().findFirst();
    }

    /** In a scene of its own without a stage, because the headless screen is smaller; the shell is made anew, as at a start. */
    private void picture(Place place, Path file, int width, int height, boolean night, int percent) throws IOException {
        Rooms rooms = ask(() -> new Rooms(REVISIONS));
        picture(() -> {
            rooms.shell.saving().set(Texts.get("save.saved", "14:02"), false);
            rooms.go(place);
        }, ask(rooms.shell::root), file, width, height, night, percent);
    }

    private void picture(Runnable then, Parent root, Path file, int width, int height, boolean night, int percent) throws IOException {
        StackPane frame = ask(() -> {
            StackPane ground = new StackPane(root);
            Theme.apply(new Scene(ground, width, height), night, percent);
            then.run();
            return ground;
        });
        for (int i = 0; i < 3; i++) {
            fx(() -> {
                frame.applyCss();
                frame.layout();
            });
        }
        snapshot(frame, file);
    }

    @Test
    void theReadme() throws IOException {
        Entry doubt = newest("doubt-on-paper").orElseThrow();
        picture(new Place.Reading("four-signs"), README.resolve("reading.png"), 1280, 800, false, 100);
        picture(new Place.Written(doubt.id(), true), README.resolve("page-day.png"), 1280, 800, false, 100);
        picture(new Place.Written(doubt.id(), true), README.resolve("page-night.png"), 1280, 800, true, 100);
        picture(new Place.Written(doubt.id(), false), README.resolve("finished.png"), 1280, 800, false, 100);
        picture(() -> { }, ask(() -> new FirstStart(Path.of("/home/me/Documents/My workbook"), null, (folder, told) -> { }).root()),
                README.resolve("first-start.png"), 1280, 800, false, 100);
        picture(new Place.PastEntries(""), README.resolve("past-entries.png"), 1280, 800, false, 100);
    }
}
