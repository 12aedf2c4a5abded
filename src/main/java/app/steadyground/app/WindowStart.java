package app.steadyground.app;

import app.steadyground.guide.Texts;
import app.steadyground.storage.Places;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.LogManager;
import javafx.application.Application;

/** Opens the window, or says in one sentence why there can be none. */
public final class WindowStart {
    /** Exit code for wrong use and for surroundings that lack something. */
    private static final int WRONG_SURROUNDINGS = 2;

    /** The one file at the root of each workbook that systems can be told to open. */
    private static final String WORKBOOK_FILE = "workbook.json";

    private WindowStart() {
    }

    /**
     * Returns when the window is closed.
     *
     * @param args nothing, or the folder of a workbook
     * @return the exit code
     */
    public static int run(String[] args, PrintStream err) {
        if (args.length > 1) {
            err.println(Texts.get("shell.one-folder"));
            return WRONG_SURROUNDINGS;
        }
        Optional<Path> folder = Arrays.stream(args).findFirst().flatMap(WindowStart::folder);
        if (args.length == 1 && folder.isEmpty()) {
            // Also a command that is spelled in another way ends here.
            err.println(Texts.get("shell.no-folder", args[0]));
            return WRONG_SURROUNDINGS;
        }
        if (!hasDisplay(System.getenv(), System.getProperties())) {
            err.println(Texts.get("shell.no-display"));
            return WRONG_SURROUNDINGS;
        }
        keepLittle();
        try (OneWindow window = new OneWindow(Places.ofThisUser().state())) {
            if (window.isElsewhere(folder)) {
                return 0;
            }
            SteadyGround.prepare(window);
            Application.launch(SteadyGround.class, folder.map(Path::toString).stream().toArray(String[]::new));
            return 0;
        } catch (RuntimeException | LinkageError e) {
            // JavaFX found no way to a screen: no GTK, or a display that does not answer.
            err.println(Texts.get(SteadyGround.hasBegun() ? "shell.cannot-start" : "shell.no-display"));
            return WRONG_SURROUNDINGS;
        }
    }

    /**
     * JavaFX names a label by its text when it complains of a style, and what a program prints may be kept for years
     * in the system's journal. To be done before a page is made; takes a moment.
     */
    static void keepQuiet() {
        LogManager.getLogManager().reset();
    }

    /**
     * JavaFX is to keep texts it has drawn no longer than it needs them, and not to go on asking the print service of this computer
     * for printers once something was printed. To be done before JavaFX starts.
     */
    static void keepLittle() {
        System.setProperty("prism.cacheLayoutSize", "0");
        System.setProperty("sun.java2d.print.polling", "false");
    }

    /** The folder meant, absolute; a file manager gives the one file in it that says that it is a workbook. */
    static Optional<Path> folder(String argument) {
        try {
            Path path = Path.of(argument).toAbsolutePath().normalize();
            Path folder = path.endsWith(WORKBOOK_FILE) && Files.isRegularFile(path) ? path.getParent() : path;
            return Optional.of(folder).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** On Linux a window needs an X or Wayland display; elsewhere there is one. */
    static boolean hasDisplay(Map<String, String> environment, Properties properties) {
        boolean linux = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean headless = "Headless".equals(properties.getProperty("glass.platform"));
        return !linux || headless || isSet(environment.get("DISPLAY")) || isSet(environment.get("WAYLAND_DISPLAY"));
    }

    private static boolean isSet(String value) {
        return value != null && !value.isBlank();
    }
}
