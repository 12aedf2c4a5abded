package app.steadyground.storage;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Settings as the bytes of their file, and back. What is missing takes its default. */
final class SettingsJson {
    private static final String FORMAT = "steady-ground/settings";

    private SettingsJson() {
    }

    static byte[] write(Settings settings) {
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.addProperty("theme", id(settings.theme()));
        json.addProperty("textSize", settings.textSize());
        settings.window().ifPresent(w -> json.add("window", window(w)));
        settings.workbook().ifPresent(w -> json.addProperty("workbook", w.toString()));
        JsonArray recent = new JsonArray();
        settings.recent().forEach(r -> recent.add(r.toString()));
        json.add("recent", recent);
        json.addProperty("chapter", settings.chapter());
        json.addProperty("exercise", settings.exercise());
        json.addProperty("paper", id(settings.paper()));
        settings.exportFolder().ifPresent(f -> json.addProperty("exportFolder", f.toString()));
        if (!settings.choices().isEmpty()) {
            JsonObject choices = new JsonObject();
            settings.choices().forEach(choices::addProperty);
            json.add("choices", choices);
        }
        Members.addRest(json, settings.extra());
        return JsonBytes.of(json);
    }

    static Settings read(byte[] bytes) throws BadFile {
        Members from = Members.parse(bytes, FORMAT);
        Settings none = Settings.DEFAULT;
        Settings.Theme theme = from.has("theme") ? one(Settings.Theme.values(), from.text("theme"), none.theme())
                : none.theme();
        int textSize = from.has("textSize") ? from.number("textSize") : none.textSize();
        Optional<Settings.Window> window = from.has("window") ? Optional.of(window(from.object("window")))
                : Optional.empty();
        Optional<Path> workbook = from.has("workbook") ? path(from.text("workbook")) : Optional.empty();
        List<Path> recent = new ArrayList<>();
        for (String text : from.has("recent") ? from.texts("recent") : List.<String>of()) {
            path(text).ifPresent(recent::add);
        }
        String chapter = from.has("chapter") ? from.text("chapter") : none.chapter();
        String exercise = from.has("exercise") ? from.text("exercise") : none.exercise();
        Settings.Paper paper = from.has("paper") ? one(Settings.Paper.values(), from.text("paper"), none.paper())
                : none.paper();
        Optional<Path> exportFolder = from.has("exportFolder") ? path(from.text("exportFolder")) : Optional.empty();
        Map<String, String> choices = from.has("choices") ? choices(from.object("choices")) : none.choices();
        return new Settings(theme, textSize, window, workbook, recent, chapter, exercise, paper, exportFolder,
                choices, from.rest());
    }

    private static Map<String, String> choices(Members from) throws BadFile {
        Map<String, String> choices = new LinkedHashMap<>();
        for (String name : from.names()) {
            choices.put(name, from.text(name));
        }
        return choices;
    }

    private static JsonObject window(Settings.Window window) {
        JsonObject json = new JsonObject();
        json.addProperty("x", window.x());
        json.addProperty("y", window.y());
        json.addProperty("width", window.width());
        json.addProperty("height", window.height());
        json.addProperty("maximised", window.maximised());
        return json;
    }

    private static Settings.Window window(Members from) throws BadFile {
        return new Settings.Window(from.number("x"), from.number("y"), from.number("width"), from.number("height"),
                from.flag("maximised"));
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** A value of a later version is taken as the default. */
    private static <E extends Enum<E>> E one(E[] values, String id, E otherwise) {
        for (E value : values) {
            if (id(value).equals(id)) {
                return value;
            }
        }
        return otherwise;
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
