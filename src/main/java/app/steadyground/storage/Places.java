package app.steadyground.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where this system wants the program to keep its own things, and where a first workbook lies well. Nothing of it
 * need exist.
 *
 * @param config for the settings
 * @param state for rescue copies and the log
 * @param workbook what is proposed for a first workbook
 */
public record Places(Path config, Path state, Path workbook) {
    private static final String FOLDER = "steady-ground";
    private static final String TITLE = "Steady Ground";
    private static final String WORKBOOK = "My workbook";
    private static final Pattern DOCUMENTS = Pattern.compile("XDG_DOCUMENTS_DIR=\"([^\"]*)\"");

    /** The places of whoever runs the program. */
    public static Places ofThisUser() {
        return of(System.getenv(), System::getProperty);
    }

    /**
     * @param env environment variables
     * @param properties {@code os.name} and {@code user.home}, by name
     */
    public static Places of(Map<String, String> env, UnaryOperator<String> properties) {
        Path home = Path.of(properties.apply("user.home"));
        String system = properties.apply("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            Path roaming = folder(env, "APPDATA").orElse(home.resolve("AppData").resolve("Roaming"));
            Path local = folder(env, "LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"));
            return new Places(roaming.resolve(TITLE), local.resolve(TITLE), workbook(home.resolve("Documents"), home));
        }
        if (system.startsWith("mac")) {
            Path own = home.resolve("Library").resolve("Application Support").resolve(TITLE);
            return new Places(own, own, workbook(home.resolve("Documents"), home));
        }
        Path config = folder(env, "XDG_CONFIG_HOME").orElse(home.resolve(".config"));
        Path state = folder(env, "XDG_STATE_HOME").orElse(home.resolve(".local").resolve("state"));
        Path documents = folder(env, "XDG_DOCUMENTS_DIR").or(() -> documents(config, home)).orElse(home.resolve("Documents"));
        return new Places(config.resolve(FOLDER), state.resolve(FOLDER), workbook(documents, home));
    }

    private static Path workbook(Path documents, Path home) {
        return (Files.isDirectory(documents) ? documents : home).resolve(WORKBOOK);
    }

    /** What the desktop calls the folder of documents in the person's language; see {@code xdg-user-dirs}. */
    private static Optional<Path> documents(Path config, Path home) {
        try {
            return Files.readAllLines(config.resolve("user-dirs.dirs")).stream().map(DOCUMENTS::matcher).filter(Matcher::matches)
                    .map(m -> Path.of(m.group(1).replace("$HOME", home.toString()))).filter(Path::isAbsolute).findFirst();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Relative ones are to be ignored, says the XDG specification. */
    private static Optional<Path> folder(Map<String, String> env, String name) {
        try {
            return Optional.ofNullable(env.get(name)).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
