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
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Writes guides whose words are others, as a translator would. */
public final class PseudoGuide {
    /** What a translator of the guide would translate. */
    private static final Set<String> WORDS = Set.of("prompt", "title", "shortTitle", "purpose", "preface", "why", "often", "minutesText", "instructions",
            "heading", "text", "low", "high", "notices", "copy", "options", "option", "items", "columns", "settledBy", "words", "term", "meaning", "sourcesNote");

    private PseudoGuide() {
    }

    /**
     * @param english folder of the guide
     * @param words gives what stands in place of a text; asked once for each text
     * @param language as the guide names its own
     * @return its folder
     */
    public static Path write(Path english, Path to, UnaryOperator<String> words, String language) throws IOException {
        Map<String, String> given = new HashMap<>();
        return writeByName(english, to, (name, text) -> given.computeIfAbsent(text, words), language);
    }

    /** @param words gives what stands in place of a text, told the name that the text has in the file */
    static Path writeByName(Path english, Path to, BinaryOperator<String> words, String language) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(english)) {
            for (Path file : files.toList()) {
                JsonObject tree = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
                JsonObject other = translated("", tree, words).getAsJsonObject();
                if (other.has("language")) {
                    other.addProperty("language", language);
                }
                Files.writeString(to.resolve(file.getFileName()), other.toString());
            }
        }
        return to;
    }

    private static JsonElement translated(String name, JsonElement element, BinaryOperator<String> words) {
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
                return text ? new JsonPrimitive(words.apply(name, element.getAsString())) : element;
            }
        }
    }
}
