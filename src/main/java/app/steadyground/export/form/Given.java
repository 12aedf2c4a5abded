package app.steadyground.export.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in a form's fields, and which of it has found its place. */
final class Given {

    private static final Pattern NUMBER = Pattern.compile("([1-9]\\d{0,3})(/.*)?");

    private final TreeMap<String, String> values;
    private final Map<String, String> left;

    Given(Map<String, String> values) {
        this.values = new TreeMap<>(values);
        this.left = new TreeMap<>(values);
        left.values().removeIf(String::isBlank);
    }

    /** What stands there, or an empty text; it has found its place. */
    String take(String name) {
        left.remove(name);
        return values.getOrDefault(name, "");
    }

    /** What stands there, for a look. */
    String peek(String name) {
        return values.getOrDefault(name, "");
    }

    boolean isTicked(String name) {
        return !take(name).isBlank();
    }

    /** It does not belong where it was found after all. */
    void putBack(String name) {
        if (!peek(name).isBlank()) {
            left.put(name, values.get(name));
        }
    }

    /** The numbers that follow this beginning of a name, each once. */
    List<Integer> rows(String beginning) {
        return values.tailMap(beginning).keySet().stream().takeWhile(name -> name.startsWith(beginning))
                .map(name -> NUMBER.matcher(name.substring(beginning.length()))).filter(Matcher::matches)
                .map(match -> Integer.valueOf(match.group(1))).distinct().sorted().toList();
    }

    /** All that is written in fields with this beginning, with their names, in an order that is always the same. */
    Stream<String> all(String beginning) {
        return values.tailMap(beginning).entrySet().stream().takeWhile(e -> e.getKey().startsWith(beginning))
                .filter(e -> !e.getValue().isBlank()).map(e -> e.getKey() + "=" + e.getValue());
    }

    /** What has not found its place. */
    List<String> left() {
        return new ArrayList<>(left.values());
    }
}
