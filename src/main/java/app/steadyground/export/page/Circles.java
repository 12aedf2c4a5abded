package app.steadyground.export.page;

import app.steadyground.export.type.Line;
import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typeface;
import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** A row of numbers in circles, one of them filled. */
final class Circles {

    private static final float DIGITS = 0.5f;

    private final Typesetter type;

    Circles(Typesetter type) {
        this.type = type;
    }

    /** {@code joined}: by a thin line behind them. */
    List<Mark> drawn(int min, int count, Integer value, float x, float y, float diameter, float step, boolean joined) {
        List<Mark> marks = new ArrayList<>();
        if (joined) {
            float middle = y + diameter / 2;
            marks.add(new Mark.Stroke(List.of(x, middle, x + (count - 1) * step + diameter, middle), 0.8f,
                    Colors.LINE));
        }
        for (int i = 0; i < count; i++) {
            boolean filled = value != null && value == min + i;
            float left = x + i * step;
            marks.add(Pictures.circle(left, y, diameter, filled ? Colors.ACCENT : Colors.WHITE,
                    filled ? Colors.ACCENT : Colors.EDGE));
            TextStyle style = new TextStyle(filled ? Typeface.SANS_SEMIBOLD : Typeface.SANS, diameter * DIGITS,
                    diameter, filled ? Colors.WHITE : Colors.MUTED);
            Line number = type.line(Integer.toString(min + i), style);
            // Digits reach up about two thirds of their size.
            marks.add(new Mark.Text(number, left + (diameter - number.width()) / 2,
                    y + diameter / 2 + style.size() * 0.33f));
        }
        return marks;
    }
}
