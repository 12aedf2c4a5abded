package app.steadyground.storage;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Names and what stands for them, as somebody writes them down for a command: {@code {"Sam": "Person A"}}. */
public final class NamesFile {

    private static final long LARGEST = 1 << 20;

    private NamesFile() {
    }

    /** Empty if the file cannot be read, or is anything else. */
    public static Optional<Map<String, String>> read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            return JsonText.parse(Files.readAllBytes(file)) instanceof JsonObject object ? names(object) : Optional.empty();
        } catch (IOException | JsonFault e) {
            return Optional.empty();
        }
    }

    private static Optional<Map<String, String>> names(JsonObject object) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            if (member.getKey().isBlank() || !(member.getValue() instanceof JsonPrimitive p && p.isString())) {
                return Optional.empty();
            }
            names.put(member.getKey(), member.getValue().getAsString());
        }
        return Optional.of(names);
    }
}
