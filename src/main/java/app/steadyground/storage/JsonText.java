package app.steadyground.storage;

import app.steadyground.entry.Problem;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.internal.LazilyParsedNumber;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Reads bytes as one JSON value and takes nothing on trust: bad UTF-8, a key given twice, nesting without end and an
 * empty file, all of which Gson lets pass or mends in silence, are faults. Numbers keep their digits as written.
 */
final class JsonText {

    /** Deeper than anything this program writes, and far from the end of the stack. */
    static final int DEEPEST = 64;

    /** More than any entry has, and little enough to be held in memory: a file of empty lists takes thirty times its size. */
    static final int MOST_VALUES = 300_000;

    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern PLACE = Pattern.compile(" at line (\\d+) column (\\d+) ");

    private final JsonReader reader;
    private int values;

    private JsonText(String text, Strictness strictness) {
        reader = new JsonReader(new StringReader(text));
        reader.setStrictness(strictness);
        reader.setNestingLimit(DEEPEST + 1);
    }

    /**
     * Reads the one value that the bytes hold.
     *
     * @throws JsonFault with a sentence, free of content, on what is wrong and, where known, in which line
     */
    static JsonElement parse(byte[] bytes) throws JsonFault {
        return parse(decode(bytes));
    }

    /** As {@link #parse(byte[])}, for text at hand; it may hold half a pair of surrogates, which bytes cannot. */
    static JsonElement parse(String text) throws JsonFault {
        if (text.isBlank()) {
            throw new JsonFault(Problem.EMPTY, "The file is empty.");
        }
        try {
            return new JsonText(text, Strictness.STRICT).whole();
        } catch (JsonFault e) {
            if (e.problem() == Problem.TOO_LARGE) {
                throw e;
            }
            return withHalves(text);
        }
    }

    /** At its strictest Gson refuses half a pair of surrogates; without, it passes what StrictScan then looks for. */
    private static JsonElement withHalves(String text) throws JsonFault {
        if (!StrictScan.passes(text)) {
            throw new JsonFault(Problem.NOT_JSON, "The text is not correct JSON.");
        }
        return new JsonText(text, Strictness.LEGACY_STRICT).whole();
    }

    private static String decode(byte[] bytes) throws JsonFault {
        // Several times as fast as the decoder below; it puts this character where bytes are not UTF-8.
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : decodeStrictly(bytes);
    }

    private static String decodeStrictly(byte[] bytes) throws JsonFault {
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new JsonFault(Problem.BAD_TEXT, "The file holds bytes that are not UTF-8 text.");
        }
    }

    private JsonElement whole() throws JsonFault {
        try {
            JsonElement value = value(0);
            // Being strict, it takes nothing after the end but the end.
            reader.peek();
            return value;
        } catch (IOException | NumberFormatException | IllegalStateException e) {
            // Gson's own message may repeat keys and values; the place is all that is taken from it.
            throw fault(Problem.NOT_JSON, "The text is not complete or not correct JSON");
        }
    }

    private JsonElement value(int depth) throws IOException, JsonFault {
        if (++values > MOST_VALUES) {
            throw fault(Problem.TOO_LARGE, "The text holds more than " + MOST_VALUES + " values");
        }
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object(deeper(depth));
            case BEGIN_ARRAY -> array(deeper(depth));
            case STRING -> new JsonPrimitive(reader.nextString());
            case NUMBER -> new JsonPrimitive(new LazilyParsedNumber(reader.nextString()));
            case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                yield JsonNull.INSTANCE;
            }
            case NAME, END_OBJECT, END_ARRAY, END_DOCUMENT -> throw fault(Problem.NOT_JSON, "A value is missing");
        };
    }

    private int deeper(int depth) throws JsonFault {
        if (depth == DEEPEST) {
            throw fault(Problem.TOO_DEEP, "The text is nested more than " + DEEPEST + " levels deep");
        }
        return depth + 1;
    }

    private JsonObject object(int depth) throws IOException, JsonFault {
        JsonObject object = new JsonObject();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (object.has(name)) {
                throw fault(Problem.DUPLICATE_NAMES, "A name stands twice in one object");
            }
            object.add(name, value(depth));
        }
        reader.endObject();
        return object;
    }

    private JsonArray array(int depth) throws IOException, JsonFault {
        JsonArray array = new JsonArray();
        reader.beginArray();
        while (reader.hasNext()) {
            array.add(value(depth));
        }
        reader.endArray();
        return array;
    }

    /** Gson tells the place only by describing itself, followed by a path; that holds names and is left out. */
    private JsonFault fault(Problem problem, String sentence) {
        String place = PLACE.matcher(reader.toString()).results()
                .map(p -> " (line " + p.group(1) + ", column " + p.group(2) + ")").findFirst().orElse("");
        return new JsonFault(problem, sentence + place + ".");
    }
}
