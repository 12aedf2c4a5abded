package app.steadyground.storage;

import app.steadyground.entry.Content;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Range;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.function.Function;

/** Puts what was answered into the members of its answer. {@link ContentReader} is its mirror. */
final class ContentWriter {
    private ContentWriter() {
    }

    static String kind(Content content) {
        return switch (content) {
            case Content.Text c -> c.kind().id();
            case Content.Number c -> FieldKind.SCALE.id();
            case Content.Choice c -> FieldKind.SINGLE_CHOICE.id();
            case Content.Choices c -> FieldKind.MULTI_CHOICE.id();
            case Content.Ratings c -> FieldKind.RATED_LIST.id();
            case Content.Rows c -> FieldKind.TABLE.id();
            case Content.Day c -> FieldKind.DAY.id();
            case Content.Feelings c -> FieldKind.FEELINGS.id();
            case Content.Sorted c -> FieldKind.SORTING.id();
            case Content.StepList c -> FieldKind.STEPS.id();
            case Content.Unknown c -> c.kind();
        };
    }

    static void write(Content content, JsonObject to) {
        switch (content) {
            case Content.Text c -> to.addProperty("text", c.text());
            case Content.Number c -> {
                to.add("value", c.value().isPresent() ? new JsonPrimitive(c.value().getAsInt()) : JsonNull.INSTANCE);
                range(c.range(), to);
            }
            case Content.Choice c -> {
                to.addProperty("chosen", c.chosen());
                to.add("options", texts(c.options()));
            }
            case Content.Choices c -> {
                to.add("chosen", texts(c.chosen()));
                to.add("options", texts(c.options()));
            }
            case Content.Ratings c -> {
                JsonObject ratings = new JsonObject();
                c.values().forEach(ratings::addProperty);
                to.add("ratings", ratings);
                to.add("items", texts(c.items()));
                range(c.range(), to);
            }
            case Content.Rows c -> {
                to.add("columns", texts(c.columns()));
                to.add("rows", array(c.rows(), ContentWriter::row));
            }
            case Content.Day c -> to.addProperty("date", c.text());
            case Content.Feelings c -> to.add("felt", array(c.felt(), ContentWriter::feeling));
            case Content.Sorted c -> {
                to.add("columns", texts(c.columns()));
                to.add("cards", array(c.cards(), ContentWriter::card));
            }
            case Content.StepList c -> to.add("steps", array(c.steps(), ContentWriter::step));
            case Content.Unknown c -> Members.parsed(c.json()).getAsJsonObject().entrySet()
                    .forEach(e -> to.add(e.getKey(), e.getValue()));
        }
    }

    private static void range(Range range, JsonObject to) {
        to.addProperty("min", range.min());
        to.addProperty("max", range.max());
        to.addProperty("low", range.low());
        to.addProperty("high", range.high());
    }

    private static JsonElement row(Content.Row row) {
        JsonObject json = new JsonObject();
        json.addProperty("id", row.id());
        json.add("cells", texts(row.cells()));
        Members.addRest(json, row.extra());
        return json;
    }

    private static JsonElement feeling(Content.Feeling feeling) {
        JsonObject json = new JsonObject();
        json.addProperty("word", feeling.word());
        json.addProperty("group", feeling.group());
        json.addProperty("title", feeling.title());
        json.addProperty("strength", feeling.strength());
        Members.addRest(json, feeling.extra());
        return json;
    }

    private static JsonElement card(Content.Card card) {
        JsonObject json = new JsonObject();
        json.addProperty("id", card.id());
        json.addProperty("text", card.text());
        json.addProperty("column", card.column());
        Members.addRest(json, card.extra());
        return json;
    }

    private static JsonElement step(Content.Step step) {
        JsonObject json = new JsonObject();
        json.addProperty("id", step.id());
        json.addProperty("text", step.text());
        json.addProperty("done", step.done());
        json.addProperty("due", step.due());
        Members.addRest(json, step.extra());
        return json;
    }

    private static JsonArray texts(List<String> texts) {
        return array(texts, JsonPrimitive::new);
    }

    private static <T> JsonArray array(List<T> all, Function<T, JsonElement> each) {
        JsonArray array = new JsonArray();
        all.forEach(one -> array.add(each.apply(one)));
        return array;
    }
}
