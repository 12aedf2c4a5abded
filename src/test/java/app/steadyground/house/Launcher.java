package app.steadyground.house;

import java.nio.file.Path;
import java.util.List;

/** What the packaged launcher hands to Java. */
public final class Launcher {
    private static final Path FILE = Path.of(System.getProperty("project.basedir", "."), "packaging", "common", "launcher.options");

    private Launcher() {
    }

    public static List<String> options() {
        return Source.text(FILE).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    /** Those about the machine itself and what it leaves behind, which any Java of these tests takes. */
    public static List<String> flags() {
        return options().stream().filter(o -> o.matches("-D.*|-XX:[+-](CreateCoredump|HeapDump|Suppress|DisableAttach|UsePerf).*")).toList();
    }
}
