package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
    @TempDir
    Path home;

    private Places places(String system, Map<String, String> env) {
        return Places.of(env, Map.of("os.name", system, "user.home", home.toString())::get);
    }

    @Test
    void linuxFollowsXdg() {
        assertEquals(new Places(home.resolve(".config/steady-ground"), home.resolve(".local/state/steady-ground"),
                home.resolve("My workbook")), places("Linux", Map.of("XDG_CONFIG_HOME", "relative/ignored")));
        assertEquals(new Places(home.resolve("c/steady-ground"), home.resolve("s/steady-ground"),
                home.resolve("My workbook")),
                places("Linux", Map.of("XDG_CONFIG_HOME", home.resolve("c").toString(), "XDG_STATE_HOME",
                home.resolve("s").toString())));
    }

    @Test
    void theWorkbookIsProposedInTheDocumentsIfThereAreAny() throws IOException {
        Files.createDirectory(home.resolve("Documents"));
        Files.createDirectory(home.resolve("Dokumente"));
        assertEquals(home.resolve("Documents/My workbook"), places("Linux", Map.of()).workbook());
        assertEquals(home.resolve("Dokumente/My workbook"),
                places("Linux", Map.of("XDG_DOCUMENTS_DIR", home.resolve("Dokumente").toString())).workbook());
    }

    @Test
    void linuxDesktopsNameTheFolderOfDocumentsInAFile() throws IOException {
        Files.createDirectory(home.resolve("Documents"));
        Files.createDirectory(home.resolve("Asiakirjat"));
        Path file = Files.createDirectory(home.resolve(".config")).resolve("user-dirs.dirs");
        Files.writeString(file, "# made by the desktop\nXDG_DESKTOP_DIR=\"$HOME/x\"\nXDG_DOCUMENTS_DIR=\"$HOME/Asiakirjat\"\n");
        assertEquals(home.resolve("Asiakirjat/My workbook"), places("Linux", Map.of()).workbook());
        Files.write(file, new byte[] {(byte) 0xff, 0, 10});
        assertEquals(home.resolve("Documents/My workbook"), places("Linux", Map.of()).workbook());
    }

    @Test
    void windowsAndMac() {
        assertEquals(home.resolve("AppData/Roaming/Steady Ground"), places("Windows 11", Map.of()).config());
        assertEquals(home.resolve("l/Steady Ground"),
                places("Windows 11", Map.of("LOCALAPPDATA", home.resolve("l").toString())).state());
        assertEquals(home.resolve("Library/Application Support/Steady Ground"), places("Mac OS X", Map.of()).config());
    }
}
