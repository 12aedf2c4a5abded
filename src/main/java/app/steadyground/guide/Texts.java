package app.steadyground.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The program's own wording, from {@code assets/texts}, beside the guide's. Keys stand in the code as literals, so
 * that a test can tell that none is missing and none is left over. Safe for use by several threads.
 */
public final class Texts {
    /** The names of the files, without their ending. */
    public static final List<String> FILES = List.of("cli", "export", "fields", "forms", "lock", "pages", "problems", "reread", "shell");
    private static final Properties ALL = load();
    private static volatile Map<String, String> spoken = Map.of();
    private static volatile UnaryOperator<String> trial = UnaryOperator.identity();

    private Texts() {
    }

    /**
     * @param key of a text in one of the files
     * @param values for {@code {0}}, {@code {1}} … in the notation of {@link MessageFormat}; with none, the text is taken as it stands
     */
    public static String get(String key, Object... values) {
        String own = ALL.getProperty(key);
        if (own == null) {
            throw new IllegalArgumentException("No text for " + key);
        }
        String text = trial.apply(spoken.getOrDefault(key, own));
        return values.length == 0 ? text : new MessageFormat(text, Locale.getDefault(Locale.Category.FORMAT)).format(values);
    }

    /** Things after one another, as in a sentence. */
    public static String list(String... things) {
        return list(List.of(things));
    }

    /** Things after one another, as in a sentence. */
    public static String list(List<String> things) {
        return things.stream().reduce((before, next) -> get("text.list", before, next)).orElse("");
    }

    /** Whole sentences after one another; those that are empty are left out. */
    public static String sentences(String... all) {
        return Stream.of(all).filter(one -> !one.isEmpty()).reduce((before, next) -> get("text.sentences", before, next)).orElse("");
    }

    /** Something with what belongs to it. */
    public static String of(String what, String belonging) {
        return get("text.of", what, belonging);
    }

    /**
     * From now on the program speaks with these words; what is not among them it says in English. What is on screen already stays.
     *
     * @param words by key, for which {@link #misfits} finds nothing
     */
    public static void speak(Map<String, String> words) {
        spoken = Map.copyOf(words);
    }

    /** The keys whose words cannot stand for the program's own: they name other values, or cannot be read. Unknown keys do no harm. */
    public static List<String> misfits(Map<String, String> words) {
        return words.entrySet().stream().filter(e -> has(e.getKey()) && !fits(e.getValue(), ALL.getProperty(e.getKey())))
                .map(Map.Entry::getKey).sorted().toList();
    }

    private static boolean fits(String words, String own) {
        // A sentence without values is taken as it stands, with single quotes and all.
        return !words.isBlank() && (values(own) <= 0 || values(words) == values(own));
    }

    /** How many values a text names; below 0 if it cannot name any. */
    private static int values(String text) {
        try {
            return new MessageFormat(text).getFormatsByArgumentIndex().length;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    /** Puts every text through something before it gets its values, to try the window with the words of a language that it does not have yet. */
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
