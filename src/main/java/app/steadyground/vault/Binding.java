package app.steadyground.vault;

import java.nio.charset.StandardCharsets;

/**
 * What a sealed text belongs to. It can be opened as nothing else: not as another entry, another version or another
 * workbook's.
 *
 * @param format of the file; {@code n} and {@code sitting} tell the revision
 */
public record Binding(String format, int schema, String workbook, String item, int n, String sitting) {
    byte[] bytes(String key) {
        // None of them holds an end of line, so none can pass for two.
        return String.join("\n", format, Integer.toString(schema), workbook, item, Integer.toString(n), sitting, key)
                .getBytes(StandardCharsets.UTF_8);
    }
}
