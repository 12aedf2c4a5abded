package app.steadyground.bench;

import app.steadyground.storage.Places;
import app.steadyground.storage.Settings;
import app.steadyground.storage.SettingsFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs a main class in a Java of its own, with the window's options and a home that holds nothing but the size of the
 * window. What it prints as {@code name=number} are its figures.
 */
final class Child {
    private static final long AT_MOST_MINUTES = 5;

    private final Path home;

    /** @param home for settings and state, so that those of the person who measures stay untouched */
    Child(Path home) {
        this.home = home.toAbsolutePath();
        // Fits into the screen that JavaFX makes up where there is none.
        Settings.Window window = new Settings.Window(20, 20, 900, 760, false);
        new SettingsFile(Places.of(surroundings(), this::property).config()).save(Settings.DEFAULT.withWindow(window));
    }

    /** @return the figures, and as {@code "line NAME"} how many ms after the start the line of each was read */
    Map<String, Double> run(Class<?> main, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path", System.getProperty("jdk.module.path"), "--add-modules", "javafx.controls",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "--add-opens=javafx.graphics/com.sun.javafx.text=ALL-UNNAMED",
                "--add-opens=javafx.graphics/com.sun.javafx.font.freetype=ALL-UNNAMED",
                "-Dprism.cacheLayoutSize=0", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Duser.home=" + home, "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(surroundings());
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            StringBuilder said = new StringBuilder();
            Map<String, Double> figures = read(process.inputReader(), start, said);
            if (!process.waitFor(AT_MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException(main.getSimpleName() + " did not end well:\n" + said);
            }
            return figures;
        } finally {
            process.destroyForcibly();
        }
    }

    private static Map<String, Double> read(BufferedReader from, long start, StringBuilder others)
            throws IOException {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (String line = from.readLine(); line != null; line = from.readLine()) {
            int sign = line.indexOf('=');
            if (line.matches("[a-z ]+=[0-9.]+")) {
                figures.put(line.substring(0, sign), Double.valueOf(line.substring(sign + 1)));
                figures.put("line " + line.substring(0, sign), millisSince(start));
            } else {
                others.append(line).append('\n');
            }
        }
        return figures;
    }

    private Map<String, String> surroundings() {
        String folder = home.resolve("own").toString();
        return Map.of("XDG_CONFIG_HOME", folder, "XDG_STATE_HOME", folder, "APPDATA", folder, "LOCALAPPDATA", folder);
    }

    private String property(String name) {
        return name.equals("user.home") ? home.toString() : System.getProperty(name);
    }

    static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
