package app.steadyground.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.entry.NotSaved;
import app.steadyground.entry.Problem;
import app.steadyground.vault.Strength;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text of the window and the commands has a key, and no key is left over. */
class TextsTest {
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z-]*\\.[a-z0-9.-]*[a-z0-9])\"");
    private static final Pattern GET = Pattern.compile("Texts\\.get\\(\\s*\"([^\"]+)\"");
    private static final Pattern SENTENCE = Pattern.compile("\"[A-Z][a-z]+ [a-z]+ [^\"]*\"");

    @Test
    void everyKeyInTheCodeHasAText() {
        Set<String> missing = matches(GET).collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(keys());
        assertEquals(Set.of(), missing);
    }

    @Test
    void noTextIsLeftOver() {
        Set<String> left = keys();
        matches(KEY).forEach(left::remove);
        Arrays.stream(Problem.values()).map(Problem::key).forEach(left::remove);
        Arrays.stream(NotSaved.Reason.values()).map(NotSaved.Reason::key).forEach(left::remove);
        Arrays.stream(Strength.values()).map(Strength::key).forEach(left::remove);
        left.removeIf(k -> k.startsWith("folder-problem.") || k.startsWith("backup-problem."));
        assertEquals(Set.of(), left);
    }

    @Test
    void everyProblemHasASentence() {
        Set<String> wanted = Stream.concat(Arrays.stream(Problem.values()).map(Problem::key),
                Stream.concat(Arrays.stream(Strength.values()).map(Strength::key),
                Arrays.stream(NotSaved.Reason.values()).map(NotSaved.Reason::key))).collect(Collectors.toCollection(TreeSet::new));
        wanted.removeAll(keys());
        assertEquals(Set.of(), wanted);
    }

    @Test
    void textsWithValuesAreWellFormed() {
        for (Path file : Source.files("assets/texts", ".properties")) {
            properties(file).forEach((key, text) -> {
                if (text.toString().contains("{0")) {
                    new MessageFormat(text.toString());
                }
            });
        }
    }

    @Test
    void theWindowHasNoSentenceInItsCode() {
        List<String> found = new ArrayList<>();
        for (Path file : Source.files("src/main/java/app/steadyground/ui", ".java")) {
            Matcher sentence = SENTENCE.matcher(Source.text(file));
            while (sentence.find()) {
                found.add(file.getFileName() + ": " + sentence.group());
            }
        }
        assertEquals(List.of(), found);
    }

    private static Set<String> keys() {
        return Source.files("assets/texts", ".properties").stream()
                .flatMap(f -> properties(f).stringPropertyNames().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> matches(Pattern pattern) {
        return Source.files("src/main/java", ".java").stream().map(Source::text)
                .flatMap(t -> pattern.matcher(t).results()).map(m -> m.group(1));
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Source.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
