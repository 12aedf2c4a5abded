package app.steadyground.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A language that nobody speaks: a third longer than English, with accents, and with words from right to left in it. */
public final class Pseudo {
    private static final String PLAIN = "aceinosuyzACEINOSUYZ";
    private static final String ACCENTED = "âçéîñøšüýžÂÇÉÎÑØŠÜÝŽ";
    /** What a translator of the guide would translate. */
    private static final Pattern TEXT = Pattern.compile("(\"(?:prompt|title|shortTitle|purpose|why|often|instructions|low|high|heavy|copy)\": \")((?:[^\"\\\\]|\\\\.)*)\"");

    private Pseudo() {
    }

    public static String of(String english) {
        if (english.isBlank()) {
            return english;
        }
        StringBuilder words = new StringBuilder(english);
        for (int i = 0; i < words.length(); i++) {
            int at = PLAIN.indexOf(words.charAt(i));
            words.setCharAt(i, at < 0 ? words.charAt(i) : ACCENTED.charAt(at));
        }
        String more = " אמון øñé".repeat(1 + english.length() / 30);
        return words + more.substring(0, Math.min(more.length(), 2 + english.length() / 3));
    }

    /** Writes a guide in this language. @return its folder */
    public static Path guide(Path english, Path to) throws IOException {
        return guide(english, to, Pseudo::of);
    }

    /** Writes a guide whose texts are others. @param words gives what stands in the JSON in place of what stood there. @return its folder */
    public static Path guide(Path english, Path to, UnaryOperator<String> words) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(english)) {
            for (Path file : files.toList()) {
                Matcher texts = TEXT.matcher(Files.readString(file));
                Files.writeString(to.resolve(file.getFileName()), texts.replaceAll(m -> Matcher.quoteReplacement(m.group(1) + words.apply(m.group(2)) + "\"")));
            }
        }
        return to;
    }
}
