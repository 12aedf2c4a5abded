package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Draft;
import app.steadyground.entry.Ids;
import app.steadyground.entry.Merge;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Sitting;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a later version wrote beside, anywhere in a file, is still there after this version has edited the entry. */
class UnknownFieldsTest {
    /** Objects whose members are names that people or sittings gave, not the format. */
    private static final Set<String> MAPS = Set.of("answers", "replaces", "ratings");
    private static final Exercise PAGE = new Exercise(1, "doubt-on-paper", "Page", List.of(), Set.of(), "", "", 0, "",
            Exercise.Frequency.REPEATABLE, "", List.of(new Field.ShortText("short", "Short?", false),
            new Field.Letter("letter", "Letter?", false), new Field.Day("divided", "Which?", false)), List.of());

    /** @param names from the root to the object, {@code member} the name put there, {@code json} its value */
    private record Added(List<String> names, String member, String json) {
    }

    @Test
    void everyMemberAtEveryLevelSurvivesAnEdit() throws Exception {
        int all = 0;
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            JsonObject json = JsonText.parse(RevisionJson.write(Samples.everything())).getAsJsonObject();
            List<Added> added = new ArrayList<>();
            add(json, List.of(), "", random, added);
            json.remove("sum");
            json.addProperty("sum", Sum.OPEN);
            Revision before = RevisionJson.read(Sum.close(JsonBytes.of(json)));

            Sitting sitting = new Sitting(Ids.seeded(seed), PAGE, Merge.of(List.of(before)));
            Revision edited = sitting.next(edit(sitting.beginning(), "edit " + seed), Samples.NOW);
            JsonObject after = JsonText.parse(RevisionJson.write(RevisionJson.read(RevisionJson.write(edited))))
                    .getAsJsonObject();
            for (Added one : added) {
                assertEquals(one.json(), JsonBytes.compact(at(after, one.names()).get(one.member())),
                        "seed " + seed + ": " + one);
            }
            assertEquals("edit " + seed, at(after, List.of("answers", "short")).get("text").getAsString());
            all += added.size();
        }
        assertTrue(all > 5000, "members were put in: " + all);
    }

    private static Draft edit(Draft draft, String text) {
        Map<String, Content> contents = new LinkedHashMap<>(draft.contents());
        contents.put("short", new Content.Text(FieldKind.SHORT_TEXT, text));
        return new Draft(draft.date().plusDays(1), contents);
    }

    private static void add(JsonElement to, List<String> names, String name, Random random, List<Added> added) {
        if (to instanceof JsonObject object) {
            List.copyOf(object.keySet()).forEach(n -> add(object.get(n), with(names, n), n, random, added));
            if (!MAPS.contains(name) && random.nextInt(3) == 0) {
                String member = "later-" + random.nextInt(1000) + "\u00e9\ud83c\udf3f";
                JsonElement value = value(random, 4);
                object.add(member, value);
                added.add(new Added(names, member, JsonBytes.compact(value)));
            }
        } else if (to instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                add(array.get(i), with(names, String.valueOf(i)), "", random, added);
            }
        }
    }

    private static List<String> with(List<String> names, String name) {
        List<String> longer = new ArrayList<>(names);
        longer.add(name);
        return longer;
    }

    private static JsonObject at(JsonElement root, List<String> names) {
        JsonElement here = root;
        for (String name : names) {
            here = here instanceof JsonArray array ? array.get(Integer.parseInt(name)) : here.getAsJsonObject().get(name);
        }
        return here.getAsJsonObject();
    }

    private static JsonElement value(Random random, int deepest) {
        String json = switch (random.nextInt(deepest > 0 ? 12 : 9)) {
            case 0 -> "1.000";
            case 1 -> "-0";
            case 2 -> "1e400";
            case 3 -> "12345678901234567890.10";
            case 4 -> "0.1E-7";
            case 5 -> "null";
            case 6 -> "true";
            case 7 -> "\"\\u0000 \\ud83c half, \u2028 \u05e9\u0939\ud83c\udf3f \\\\ \\\"\"";
            case 8 -> "\"\"";
            case 9, 10 -> "[" + value(random, deepest - 1) + "," + value(random, deepest - 1) + "]";
            default -> "{\"kind\":" + value(random, deepest - 1) + ",\"\":" + value(random, deepest - 1) + "}";
        };
        return Members.parsed(json);
    }
}
