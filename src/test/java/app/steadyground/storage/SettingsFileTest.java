package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path temp;

    private Path file() {
        return temp.resolve("config").resolve("settings.json");
    }

    private SettingsFile settings() {
        return new SettingsFile(temp.resolve("config"));
    }

    private static Settings changed() {
        return Settings.DEFAULT.withTheme(Settings.Theme.NIGHT).withTextSize(150).withPaper(Settings.Paper.LETTER)
                .withWindow(new Settings.Window(-5, 10, 900, 600, true)).withWorkbook(Path.of("one"))
                .withWorkbook(Path.of("two"))
                .withPlace("doubt", "doubt-on-paper").withExportFolder(Path.of("out"))
                .withChoice("week", "monday").withChoice("later", "x");
    }

    @Test
    void theyComeBackAsTheyWere() {
        assertEquals(Settings.DEFAULT, settings().load());
        assertTrue(settings().save(changed()));
        assertEquals(changed(), settings().load());
    }

    @Test
    void recentWorkbooksAreNamedOnceTheLatestFirst() {
        Settings settings = Settings.DEFAULT;
        for (int i = 0; i < 20; i++) {
            settings = settings.withWorkbook(Path.of("w" + i % 10));
        }
        assertEquals(List.of("w9", "w8", "w7", "w6", "w5", "w4", "w3", "w2"), settings.recent().stream()
                .map(Path::toString).toList());
        settings = settings.withoutRecent(Path.of("w9"));
        assertEquals(Path.of("w8"), settings.recent().getFirst());
        assertTrue(settings.workbook().isEmpty());
        assertEquals(Path.of("w1"), Settings.DEFAULT.withWorkbook(Path.of("w0")).withWorkbook(Path.of("w1")).withoutRecent(Path.of("w0")).workbook()
                .orElseThrow(), "the one that is open stays");
    }

    @Test
    void aDamagedFileIsSetAsideNotLost() throws IOException {
        settings().save(changed());
        for (String bad : List.of("", "{\"format\": ",
                "{\"format\": \"steady-ground/settings\", \"textSize\": \"big\"}")) {
            Files.writeString(file(), bad);
            SettingsFile settings = settings();
            assertEquals(Settings.DEFAULT, settings.load());
            assertTrue(settings.save(changed()));
        }
        Files.write(file(), new byte[2_000_000]);
        assertEquals(Settings.DEFAULT, settings().load(), "larger than any settings are: not read");
        settings().save(changed());
        assertEquals("{\"format\": ", Files.readString(file().resolveSibling("settings.damaged-2.json")));
        assertEquals(changed(), settings().load());
    }

    @Test
    void whatALaterVersionWroteIsKept() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(),
                "{\"format\": \"steady-ground/settings\", \"theme\": \"sepia\", \"later\": {\"x\": 1.000}}");
        Settings settings = settings().load();
        assertEquals(Settings.Theme.SYSTEM, settings.theme());
        settings().save(settings.withTextSize(500));
        assertTrue(Files.readString(file()).contains("\"x\": 1.000"));
        assertEquals(Settings.LARGEST, settings().load().textSize());
    }

    @Test
    void aFileThatCannotBeReachedIsNotReplaced() throws IOException {
        settings().save(changed());
        FaultyDisk disk = new FaultyDisk();
        disk.failAt(0, false, () -> new IOException("Input/output error"));
        SettingsFile settings = new SettingsFile(disk, temp.resolve("config"));
        assertEquals(Settings.DEFAULT, settings.load());
        assertFalse(settings.save(Settings.DEFAULT));
        assertEquals(changed(), settings().load());
    }
}
