package app.steadyground.storage;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.Strictness;
import java.nio.charset.StandardCharsets;

/** Writes JSON for people to read too: two spaces, a member a line, LF at the end of each, order as given, UTF-8. */
final class JsonBytes {
    private static final Gson PRETTY = gson(FormattingStyle.PRETTY);
    private static final Gson COMPACT = gson(FormattingStyle.COMPACT);

    private JsonBytes() {
    }

    static byte[] of(JsonElement element) {
        return (withHalvesEscaped(PRETTY.toJson(element)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** On one line, numbers as they were read: how members are kept that only a later version knows. */
    static String compact(JsonElement element) {
        return withHalvesEscaped(COMPACT.toJson(element));
    }

    private static Gson gson(FormattingStyle style) {
        return new GsonBuilder().setFormattingStyle(style).setStrictness(Strictness.LEGACY_STRICT)
                .serializeNulls().disableHtmlEscaping().create();
    }

    /**
     * Half a pair of surrogates has no bytes in UTF-8 and would become a question mark; as an escape it stays what
     * it is.
     */
    private static String withHalvesEscaped(String json) {
        StringBuilder out = null;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            // JSON never ends in the middle of a string.
            boolean pair = Character.isHighSurrogate(c) && Character.isLowSurrogate(json.charAt(i + 1));
            boolean half = Character.isSurrogate(c) && !pair;
            if (half && out == null) {
                out = new StringBuilder(json.length() + 16).append(json, 0, i);
            }
            if (out != null && half) {
                out.append(String.format("\\u%04x", (int) c));
            } else if (out != null) {
                out.append(c);
            }
            if (pair) {
                i++;
                if (out != null) {
                    out.append(json.charAt(i));
                }
            }
        }
        return out == null ? json : out.toString();
    }
}
