package app.steadyground.storage;

import app.steadyground.entry.Problem;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The members of a JSON object, asked for one by one; what nobody asked for is left over and kept. */
final class Members {
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,8}");

    private final JsonObject object;
    private final Set<String> asked = new HashSet<>();

    private Members(JsonObject object) {
        this.object = object;
    }

    static Members of(JsonElement element) throws BadFile {
        if (element instanceof JsonObject object) {
            return new Members(object);
        }
        throw bad();
    }

    /** @throws BadFile also if the object does not say that it is of this format */
    static Members parse(byte[] bytes, String format) throws BadFile {
        try {
            if (JsonText.parse(bytes) instanceof JsonObject object
                    && object.get("format") instanceof JsonPrimitive p && p.equals(new JsonPrimitive(format))) {
                Members members = new Members(object);
                members.asked.add("format");
                return members;
            }
            throw new BadFile(Problem.NOT_OURS);
        } catch (JsonFault e) {
            throw new BadFile(e.problem());
        }
    }

    static BadFile bad() {
        return new BadFile(Problem.BAD_VALUE);
    }

    boolean has(String name) {
        return object.has(name);
    }

    Set<String> names() {
        return object.keySet();
    }

    String text(String name) throws BadFile {
        return text(value(name));
    }

    /** A text that many files have in common, as what a page asks: held in memory once for all of them. */
    String wording(String name) throws BadFile {
        return text(name).intern();
    }

    List<String> wordings(String name) throws BadFile {
        return texts(name).stream().map(String::intern).toList();
    }

    List<String> texts(String name) throws BadFile {
        List<String> texts = new ArrayList<>();
        for (JsonElement element : array(name)) {
            texts.add(text(element));
        }
        return texts;
    }

    /** A whole number of at most nine digits. */
    int number(String name) throws BadFile {
        if (value(name) instanceof JsonPrimitive p && p.isNumber() && WHOLE.matcher(p.getAsString()).matches()) {
            return Integer.parseInt(p.getAsString());
        }
        throw bad();
    }

    boolean isNull(String name) throws BadFile {
        return value(name).isJsonNull();
    }

    boolean flag(String name) throws BadFile {
        if (value(name) instanceof JsonPrimitive p && p.isBoolean()) {
            return p.getAsBoolean();
        }
        throw bad();
    }

    Members object(String name) throws BadFile {
        return of(value(name));
    }

    List<Members> objects(String name) throws BadFile {
        List<Members> objects = new ArrayList<>();
        for (JsonElement element : array(name)) {
            objects.add(of(element));
        }
        return objects;
    }

    /** What was not asked for: name to JSON text. */
    Map<String, String> rest() {
        Map<String, String> rest = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            if (!asked.contains(member.getKey())) {
                rest.put(member.getKey(), JsonBytes.compact(member.getValue()));
            }
        }
        return rest;
    }

    JsonObject restAsObject() {
        JsonObject rest = new JsonObject();
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            if (!asked.contains(member.getKey())) {
                rest.add(member.getKey(), member.getValue());
            }
        }
        return rest;
    }

    /** Adds members that were left over when they were read. One that is there already is not replaced. */
    static void addRest(JsonObject to, Map<String, String> rest) {
        rest.forEach((name, json) -> {
            if (!to.has(name)) {
                to.add(name, parsed(json));
            }
        });
    }

    /** How many levels the object has, itself included, but for one of its members. */
    int depthWithout(String name) {
        int deepest = 0;
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            if (!member.getKey().equals(name)) {
                deepest = Math.max(deepest, depth(member.getValue()));
            }
        }
        return 1 + deepest;
    }

    private static int depth(JsonElement element) {
        return switch (element) {
            case JsonObject o -> 1 + deepest(o.asMap().values());
            case JsonArray a -> 1 + deepest(a);
            default -> 0;
        };
    }

    private static int deepest(Iterable<JsonElement> elements) {
        int deepest = 0;
        for (JsonElement element : elements) {
            deepest = Math.max(deepest, depth(element));
        }
        return deepest;
    }

    static JsonElement parsed(String json) {
        try {
            return JsonText.parse(json);
        } catch (JsonFault e) {
            // It was made by compact(), so it can only be a mistake in this program.
            throw new IllegalArgumentException("Not JSON as it was read", e);
        }
    }

    private JsonElement value(String name) throws BadFile {
        JsonElement value = object.get(name);
        if (value == null) {
            throw bad();
        }
        asked.add(name);
        return value;
    }

    private JsonArray array(String name) throws BadFile {
        if (value(name) instanceof JsonArray array) {
            return array;
        }
        throw bad();
    }

    private static String text(JsonElement element) throws BadFile {
        if (element instanceof JsonPrimitive p && p.isString()) {
            return p.getAsString();
        }
        throw bad();
    }
}
