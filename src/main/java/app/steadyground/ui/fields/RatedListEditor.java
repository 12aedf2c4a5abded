package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.guide.Field;
import app.steadyground.guide.Range;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Beside;
import app.steadyground.ui.parts.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javafx.scene.control.Label;

/** A list in which each item has a small scale of its own. */
final class RatedListEditor extends AnswerEditor<Content.Ratings> {
    private final Field.RatedList field;
    private final Map<String, Circles> circles = new LinkedHashMap<>();
    private Range drawn;

    RatedListEditor(Field.RatedList field) {
        super(new Content.Ratings(Map.of(), field.items(), field.range()), "sg-rated");
        this.field = field;
        draw(field.items(), field.range());
    }

    private void draw(List<String> items, Range range) {
        drawn = range;
        circles.clear();
        root.getChildren().clear();
        for (String item : items) {
            Circles scale = new Circles(range, Texts.get("field.rated.name", field.prompt(), item));
            scale.getStyleClass().add("sg-small-circles");
            scale.onChoosing(value -> rate(item, value, items, range));
            circles.put(item, scale);
            Label label = Words.plain(item);
            label.setLabelFor(scale);
            Beside row = new Beside(label, scale);
            row.getStyleClass().add("sg-rated-row");
            root.getChildren().add(row);
        }
        circles.values().stream().limit(1).forEach(first -> root.getChildren().addFirst(ScaleEnds.above(range, first)));
    }

    private void rate(String item, OptionalInt value, List<String> items, Range range) {
        Map<String, Integer> values = new LinkedHashMap<>();
        Map<String, Integer> before = answer.value().values();
        List<String> all = new ArrayList<>(items);
        before.keySet().stream().filter(i -> !items.contains(i)).forEach(all::add);
        for (String each : all) {
            OptionalInt rated = each.equals(item) ? value : rated(before, each);
            rated.ifPresent(v -> values.put(each, v));
        }
        answer.change(new Content.Ratings(values, items, range));
    }

    private static OptionalInt rated(Map<String, Integer> values, String item) {
        return values.containsKey(item) ? OptionalInt.of(values.get(item)) : OptionalInt.empty();
    }

    @Override
    void redraw() {
        circles.forEach((item, scale) -> scale.show(rated(answer.value().values(), item)));
    }

    /** An earlier answer keeps the items and the range it was given in. */
    @Override
    public void show(Content content) {
        Content.Ratings ratings = (Content.Ratings) content;
        answer.show(ratings);
        boolean blank = ratings.values().isEmpty();
        List<String> items = blank ? field.items() : ratings.items();
        Range range = blank ? field.range() : ratings.range();
        if (!items.equals(List.copyOf(circles.keySet())) || !range.equals(drawn)) {
            draw(items, range);
        }
        redraw();
    }

    @Override
    public void focus() {
        circles.values().iterator().next().requestFocus();
    }
}
