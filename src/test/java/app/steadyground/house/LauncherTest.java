package app.steadyground.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** However the window is started, nothing of what is in memory is written to a disk or shown to another program of this account. */
class LauncherTest {
    private static final List<String> WANTED = List.of("-Dprism.cacheLayoutSize=0", "-XX:-CreateCoredumpOnCrash", "-XX:-HeapDumpOnOutOfMemoryError",
            "-XX:+SuppressFatalErrorMessage", "-XX:+DisableAttachMechanism", "-XX:-UsePerfData");
    private static final Path BASE = Path.of(System.getProperty("project.basedir", "."));

    private static List<String> missing(String text) {
        return WANTED.stream().filter(option -> !text.contains(option)).toList();
    }

    @Test
    void thePackagedProgramHasThem() {
        assertEquals(List.of(), WANTED.stream().filter(option -> !Launcher.options().contains(option)).toList());
        assertEquals(WANTED.size(), Launcher.flags().size());
        for (String script : List.of("common/image.sh", "windows/build.ps1")) {
            assertTrue(Source.text(BASE.resolve("packaging").resolve(script)).contains("launcher.options"), script);
        }
    }

    @Test
    void mvnHasThem() {
        String pom = Source.text(BASE.resolve("pom.xml"));
        String window = pom.substring(pom.indexOf("<id>window</id>"), pom.indexOf("app.steadyground.Main</argument>"));
        assertEquals(List.of(), missing(window));
    }
}
