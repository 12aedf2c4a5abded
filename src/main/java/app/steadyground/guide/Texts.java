package app.steadyground.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.UnaryOperator;

/**
 * The program's own wording, from {@code assets/texts}, beside the guide's. Keys stand in the code as literals, so
 * that a test can tell that none is missing and none is left over. Safe for use by several threads.
 */
public final class Texts {
    private static final List<String> FILES = List.of("cli", "export", "fields", "forms", "lock", "pages", "problems", "reread", "shell");
    private static final Properties ALL = load();
    private static volatile UnaryOperator<String> trial = UnaryOperator.identity();

    private Texts() {
    }

    /**
     * @param key of a text in one of the files
     * @param values for {@code {0}}, {@code {1}} … in the notation of {@link MessageFormat}; with none, the text is taken as it stands
     */
    public static String get(String key, Object... values) {
        String text = ALL.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text for " + key);
        }
        return trial.apply(values.length == 0 ? text : new MessageFormat(text, Locale.getDefault(Locale.Category.FORMAT)).format(values));
    }

    /** Puts every text through something, to try the window with the words of a language that it does not have yet. */
    public static void tryWith(UnaryOperator<String> language) {
        trial = language;
    }

    /** Whether a key is there, for words that a file of a later version may bring. */
    public static boolean has(String key) {
        return ALL.containsKey(key);
    }

    private static Properties load() {
        Properties all = new Properties();
        for (String file : FILES) {
            try (InputStream in = Texts.class.getResourceAsStream("/app/steadyground/texts/" + file + ".properties")) {
                all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}
