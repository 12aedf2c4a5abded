package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.guide.Field;
import app.steadyground.guide.Range;
import java.util.OptionalInt;

/** A number between two ends, chosen from a row of circles. */
final class ScaleEditor extends AnswerEditor<Content.Number> {
    private final Field.Scale field;
    private Circles circles;
    private Range drawn;

    ScaleEditor(Field.Scale field) {
        super(new Content.Number(OptionalInt.empty(), field.range()), "sg-scale");
        this.field = field;
        draw(field.range());
    }

    /** An earlier answer keeps the range it was given in. */
    private Range range() {
        return answer.value().value().isEmpty() ? field.range() : answer.value().range();
    }

    private void draw(Range range) {
        drawn = range;
        circles = new Circles(range, field.prompt());
        circles.onChoosing(value -> answer.change(new Content.Number(value, range)));
        root.getChildren().setAll(circles, new ScaleEnds(range, circles));
    }

    @Override
    void redraw() {
        circles.show(answer.value().value());
    }

    @Override
    public void show(Content content) {
        answer.show((Content.Number) content);
        if (!range().equals(drawn)) {
            draw(range());
            redraw();
        }
    }

    @Override
    public void focus() {
        circles.requestFocus();
    }
}
