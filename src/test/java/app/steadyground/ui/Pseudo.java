package app.steadyground.ui;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A language that nobody speaks: a third longer than English, with accents, and with words from right to left in it. */
public final class Pseudo {
    private static final String PLAIN = "aceinosuyzACEINOSUYZ";
    private static final String ACCENTED = "âçéîñøšüýžÂÇÉÎÑØŠÜÝŽ";
    /** What a translator of the guide would translate. */
    private static final Set<String> WORDS = Set.of("prompt", "title", "shortTitle", "purpose", "preface", "why", "often", "minutesText", "instructions",
            "heading", "text", "low", "high", "notices", "copy", "options", "option", "items", "columns", "settledBy", "words", "term", "meaning", "sourcesNote");

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

    /** Writes a guide whose texts are others. @param words gives what stands in place of a text; asked once for each text. @return its folder */
    public static Path guide(Path english, Path to, UnaryOperator<String> words) throws IOException {
        return guide(english, to, words, "en");
    }

    /** @param language as the guide names its own */
    public static Path guide(Path english, Path to, UnaryOperator<String> words, String language) throws IOException {
        Files.createDirectories(to);
        Map<String, String> given = new HashMap<>();
        try (var files = Files.list(english)) {
            for (Path file : files.toList()) {
                JsonObject tree = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
                JsonObject other = translated("", tree, text -> given.computeIfAbsent(text, words)).getAsJsonObject();
                if (other.has("language")) {
                    other.addProperty("language", language);
                }
                Files.writeString(to.resolve(file.getFileName()), other.toString());
            }
        }
        return to;
    }

    private static JsonElement translated(String name, JsonElement element, UnaryOperator<String> words) {
        switch (element) {
            case JsonObject object -> {
                JsonObject other = new JsonObject();
                object.entrySet().forEach(e -> other.add(e.getKey(), translated(name.equals("notices") ? name : e.getKey(), e.getValue(), words)));
                // Titles of what was read elsewhere stay as they are.
                if (object.has("usedFor")) {
                    return object;
                }
                return other;
            }
            case JsonArray array -> {
                JsonArray other = new JsonArray();
                array.forEach(e -> other.add(translated(name, e, words)));
                return other;
            }
            default -> {
                boolean text = WORDS.contains(name) && element.isJsonPrimitive() && element.getAsJsonPrimitive().isString();
                return text ? new JsonPrimitive(words.apply(element.getAsString())) : element;
            }
        }
    }
}
