package app.steadyground.cli;

import java.util.Map;
import java.util.stream.Collectors;

/** A flat JSON object on one line, in ASCII, so that no terminal can spoil it. */
final class JsonLine {
    private JsonLine() {
    }

    static String of(Map<String, String> members) {
        return members.entrySet().stream().map(e -> text(e.getKey()) + ": " + text(e.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String text(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : words.toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || c > '~') {
                        quoted.append(String.format("\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
