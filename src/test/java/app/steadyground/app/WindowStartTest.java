package app.steadyground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowStartTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private static boolean hasDisplay(String system, String platform, Map<String, String> environment) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("glass.platform", platform);
        return WindowStart.hasDisplay(environment, properties);
    }

    private int run(String... args) {
        return WindowStart.run(args, new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void onLinuxADisplayHasToBeNamed() {
        assertFalse(hasDisplay("Linux", "", Map.of()));
        assertFalse(hasDisplay("Linux", "", Map.of("DISPLAY", " ")));
        assertTrue(hasDisplay("Linux", "", Map.of("DISPLAY", ":0")));
        assertTrue(hasDisplay("Linux", "", Map.of("WAYLAND_DISPLAY", "wayland-0")));
        assertTrue(hasDisplay("Linux", "Headless", Map.of()));
    }

    @Test
    void elsewhereThereIsOne() {
        assertTrue(hasDisplay("Windows 11", "", Map.of()));
        assertTrue(hasDisplay("Mac OS X", "", Map.of()));
    }

    @Test
    void aFolderThatIsNotThereIsSaidCalmly(@TempDir Path folder) {
        assertEquals(2, run(folder.resolve("My worbook").toString()));
        assertTrue(said().contains("There is no folder"), said());
        assertTrue(said().contains("My worbook"), said());
        assertTrue(said().contains("--help"), said());
        assertFalse(said().contains("Exception"), said());
        assertEquals(1, said().lines().count());
    }

    @Test
    void aWorkbooksOwnFileMeansItsFolder(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("workbook.json"));
        assertEquals(Optional.of(folder), WindowStart.folder(file.toString()));
        assertEquals(Optional.of(folder), WindowStart.folder(folder.resolve("x").resolve("..").toString()));
        assertEquals(Optional.empty(), WindowStart.folder(Files.createFile(folder.resolve("other.json")).toString()));
    }

    @Test
    void aNameThatNoFolderCanHaveIsNoFolderEither() {
        assertEquals(2, run("a\0b"));
        assertTrue(said().contains("There is no folder"), said());
    }

    @Test
    void aNameWithSpacesAndWithoutQuotesIsExplained() {
        assertEquals(2, run("My", "workbook"));
        assertTrue(said().contains("double quotes"), said());
    }
}
