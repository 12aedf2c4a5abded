package app.steadyground.export.page;

import app.steadyground.export.type.Line;
import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typeface;
import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** A number that was given twice, on one line from the least to the most. */
final class ChangeSetter {

    private static final TextStyle NUMBER = new TextStyle(Typeface.SANS, 8.25f, 11.5f, Colors.MUTED);
    private static final TextStyle NOW = new TextStyle(Typeface.SANS_SEMIBOLD, 8.25f, 11.5f, Colors.ACCENT);
    private static final float INSET = 14;
    private static final float DOT = 8;
    private static final float TRACK = 0.8f;
    private static final float WAY = 2.2f;
    private static final float LONGEST = 310;

    private final Typesetter type;
    private final Format format;

    ChangeSetter(Typesetter type, Format format) {
        this.type = type;
        this.format = format;
    }

    List<Unit> units(Block.Change change, float width, Tag parent) {
        float right = Math.min(width, LONGEST) - INSET;
        List<Mark> drawn = new ArrayList<>();
        float middle = DOT / 2 + 1;
        drawn.add(new Mark.Stroke(List.of(INSET, middle, right, middle), TRACK, Colors.EDGE));
        Integer then = change.then() == null || change.then().equals(change.now()) ? null : change.then();
        if (then != null && change.now() != null) {
            drawn.add(new Mark.Stroke(List.of(x(change, then, right), middle, x(change, change.now(), right), middle), WAY, Colors.ACCENT));
        }
        if (then != null) {
            mark(drawn, then, x(change, then, right), middle, Colors.WHITE, format.style(NUMBER));
        }
        if (change.now() != null) {
            mark(drawn, change.now(), x(change, change.now(), right), middle, Colors.ACCENT, format.style(NOW));
        }
        Tag figure = parent.add("Figure").alt(change.alt());
        float height = 2 * middle + format.style(NUMBER).leading();
        return List.of(new Unit(height, 7, false, List.of(new Mark.Figure(change.alt(), drawn, figure))));
    }

    private static float x(Block.Change change, int value, float right) {
        int range = Math.max(1, change.max() - change.min());
        return INSET + (right - INSET) * (Math.clamp(value, change.min(), change.max()) - change.min()) / range;
    }

    private void mark(List<Mark> drawn, int value, float x, float middle, int fill, TextStyle style) {
        drawn.add(Pictures.circle(x - DOT / 2, middle - DOT / 2, DOT, fill, Colors.ACCENT));
        Line number = type.line(Integer.toString(value), style);
        drawn.add(new Mark.Text(number, x - number.width() / 2, middle + DOT / 2 + style.baseline()));
    }
}
