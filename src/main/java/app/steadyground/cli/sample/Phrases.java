package app.steadyground.cli.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sayings that sample entries are made of, and which of them suit which field. See sample-phrases.txt. */
final class Phrases {
    private final Map<String, List<String>> groups = new HashMap<>();
    private final Map<String, String> byField = new HashMap<>();
    private final Map<String, String> byColumn = new HashMap<>();
    private final List<String> otherScripts;

    private Phrases(List<String> lines, List<String> otherScripts) {
        this.otherScripts = otherScripts;
        List<String> group = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("== ")) {
                group = groups.computeIfAbsent(line.substring(3).strip(), g -> new ArrayList<>());
            } else if (line.startsWith("=> ")) {
                assign(line, " +", byField);
            } else if (line.startsWith("=| ")) {
                assign(line, " *\\| *", byColumn);
            } else {
                group.add(line);
            }
        }
    }

    static Phrases load() {
        return new Phrases(lines("sample-phrases.txt"), lines("sample-scripts.txt"));
    }

    private static void assign(String line, String divider, Map<String, String> map) {
        int colon = line.indexOf(':');
        String group = line.substring(3, colon).strip();
        Arrays.stream(line.substring(colon + 1).strip().split(divider)).forEach(name -> map.put(name, group));
    }

    private static List<String> lines(String file) {
        try (InputStream in = Phrases.class.getResourceAsStream("/app/steadyground/cli/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> group(String name) {
        return groups.get(name);
    }

    List<String> otherScripts() {
        return otherScripts;
    }

    /** The group for a text field, or {@code otherwise}. */
    String forField(String exercise, String field, String otherwise) {
        return byField.getOrDefault(exercise + "." + field, byField.getOrDefault(field, otherwise));
    }

    String forColumn(String column) {
        return byColumn.getOrDefault(column, "short");
    }
}
