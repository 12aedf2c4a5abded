package app.steadyground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.export.page.Paper;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import app.steadyground.storage.SettingsFile;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.shell.Look;
import app.steadyground.ui.work.SameThreadWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window remembers, read back as the next start would. */
class PreferencesTest {
    private static final Guide GUIDE = GuideFiles.bundled();

    @TempDir
    private Path config;

    private Preferences nextStart() {
        SettingsFile file = new SettingsFile(config);
        return new Preferences(file, file.load(), GUIDE, new SameThreadWork());
    }

    private Path folder(String name) {
        return config.resolve(name);
    }

    @Test
    void theFirstStartKnowsNothing() {
        Preferences first = nextStart();
        assertEquals(new Look(Look.Mode.SYSTEM, 100), first.look());
        assertEquals(Optional.empty(), first.lastWorkbook());
        assertEquals(List.of(), first.recent());
        assertEquals(Optional.empty(), first.lastPlace(folder("a")));
        assertTrue(first.window().getWidth() > 600);
    }

    @Test
    void lookPaperAndExportFolderAreKept() {
        Preferences before = nextStart();
        before.setLook(new Look(Look.Mode.NIGHT, 140));
        before.setPaper(Paper.LETTER);
        before.setFolder(folder("out"));
        before.choose("week", "monday");
        Preferences after = nextStart();
        assertEquals(new Look(Look.Mode.NIGHT, 140), after.look());
        assertEquals(Paper.LETTER, after.paper());
        assertEquals(folder("out"), after.folder());
        assertEquals(Optional.of("monday"), after.choice("week"));
        assertEquals(Optional.empty(), after.choice("other"));
    }

    @Test
    void theWindowStandsWhereItStood() {
        nextStart().closed(new Rectangle2D(10, 20, 900, 600), true);
        assertEquals(new Rectangle2D(10, 20, 900, 600), nextStart().window());
        assertTrue(nextStart().maximized());
    }

    @Test
    void theWorkbookOpenedLastIsNotAmongTheRecentOnes() {
        Preferences before = nextStart();
        before.opened(folder("a"));
        before.opened(folder("b"));
        assertEquals(Optional.of(folder("b")), nextStart().lastWorkbook());
        assertEquals(List.of(folder("a")), nextStart().recent());
    }

    @Test
    void readingsAndPagesAreComeBackTo() {
        Preferences before = nextStart();
        before.opened(folder("a"));
        for (Place place : List.of(new Place.Reading("four-signs"), new Place.Page("doubt-on-paper"), new Place.Page("free-page"))) {
            before.wentTo(place);
            assertEquals(Optional.of(place), nextStart().lastPlace(folder("a")));
        }
        before.wentTo(new Place.NewEntry("weekly-check-in"));
        assertEquals(Optional.of(new Place.Page("weekly-check-in")), nextStart().lastPlace(folder("a")));
    }

    @Test
    void whichEntryWasOpenIsNotKept() throws IOException {
        Preferences before = nextStart();
        before.opened(folder("a"));
        before.wentTo(new Place.Page("doubt-on-paper"));
        for (Place place : List.of(new Place.Written("0000-item", true), new Place.PastEntries(""), new Place.Search(),
                new Place.Sources(), new Place.Faults(), new Place.Export(true))) {
            before.wentTo(place);
            assertEquals(Optional.of(new Place.Page("doubt-on-paper")), nextStart().lastPlace(folder("a")));
        }
        try (Stream<Path> files = Files.list(config)) {
            for (Path file : files.toList()) {
                assertFalse(Files.readString(file).contains("0000-item"));
            }
        }
    }

    @Test
    void anotherWorkbookHasNoPlaceYet() {
        Preferences before = nextStart();
        before.opened(folder("a"));
        before.wentTo(new Place.Page("doubt-on-paper"));
        before.opened(folder("a"));
        assertEquals(Optional.of(new Place.Page("doubt-on-paper")), before.lastPlace(folder("a")));
        assertEquals(Optional.empty(), before.lastPlace(folder("b")));
        before.opened(folder("b"));
        assertEquals(Optional.empty(), nextStart().lastPlace(folder("b")));
    }

    @Test
    void aNewWorkbookIsProposedBesideTheLastAndNeverInItsPlace() throws IOException {
        Preferences preferences = nextStart();
        assertEquals(folder("My workbook"), preferences.besideLast(folder("My workbook")));
        Files.createDirectory(folder("a"));
        Files.createDirectory(folder("a 2"));
        preferences.opened(folder("a"));
        assertEquals(folder("a 3"), preferences.besideLast(folder("My workbook")));
    }

    @Test
    void nothingIsWrittenWhereNothingChanged() {
        Preferences preferences = nextStart();
        preferences.setLook(preferences.look());
        assertFalse(Files.exists(config.resolve("settings.json")));
    }
}
