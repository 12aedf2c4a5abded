package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import app.steadyground.entry.Revision;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.internal.LazilyParsedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files with a sum that fits and anything at all inside: read whole or named, and never anything else. */
class RevisionFuzzTest {

    @Test
    void whateverAFileHoldsItIsReadOrNamed() throws JsonFault {
        int read = 0;
        for (int seed = 0; seed < 4000; seed++) {
            Random random = new Random(seed);
            JsonObject json = JsonText.parse(RevisionJson.write(Samples.everything())).getAsJsonObject();
            for (int i = 0; i <= random.nextInt(3); i++) {
                change(json, random);
            }
            json.remove("sum");
            json.addProperty("sum", Sum.OPEN);
            byte[] bytes = Sum.close(JsonBytes.of(json));
            try {
                Revision revision = RevisionJson.read(bytes);
                assertEquals(revision, RevisionJson.read(RevisionJson.write(revision)));
                read++;
            } catch (BadFile e) {
                assertTrue(e.problem() != null);
            } catch (RuntimeException | Error e) {
                fail("seed " + seed, e);
            }
        }
        assertTrue(read > 100 && read < 3900, "both happen: " + read);
    }

    /** Puts something odd somewhere. */
    private static void change(JsonObject root, Random random) {
        List<JsonElement> holders = new ArrayList<>();
        collect(root, holders);
        switch (holders.get(random.nextInt(holders.size()))) {
            case JsonObject object -> {
                List<String> names = List.copyOf(object.keySet());
                String name = names.isEmpty() || random.nextInt(4) == 0 ? "odd"
                        : names.get(random.nextInt(names.size()));
                if (random.nextInt(4) == 0) {
                    object.remove(name);
                } else {
                    object.add(name, odd(random));
                }
            }
            case JsonArray array when !array.isEmpty() -> array.set(random.nextInt(array.size()), odd(random));
            case JsonElement other -> other.getAsJsonArray().add(odd(random));
        }
    }

    private static void collect(JsonElement element, List<JsonElement> to) {
        if (element instanceof JsonObject object) {
            to.add(object);
            object.asMap().values().forEach(v -> collect(v, to));
        } else if (element instanceof JsonArray array) {
            to.add(array);
            array.forEach(v -> collect(v, to));
        }
    }

    private static JsonElement odd(Random random) {
        JsonArray nested = new JsonArray();
        nested.add(new JsonObject());
        return List.of(JsonNull.INSTANCE, new JsonPrimitive(true), new JsonPrimitive(""),
                new JsonPrimitive("../x\u0000\ud83c"),
                new JsonPrimitive(new LazilyParsedNumber("1e999999999")), new JsonPrimitive(-1), new JsonPrimitive(3),
                new JsonPrimitive(new LazilyParsedNumber("9".repeat(400))), new JsonPrimitive("2026-99-99"),
                new JsonPrimitive("999999999-ffffffff"), new JsonArray(), new JsonObject(),
                nested).get(random.nextInt(13));
    }
}
