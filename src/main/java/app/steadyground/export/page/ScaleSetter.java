package app.steadyground.export.page;

import app.steadyground.export.type.Line;
import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typeface;
import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** Scales: numbered circles on a thin line, one filled; and lists of labels with a small scale each. */
final class ScaleSetter {

    private static final TextStyle END_LABEL =
            new TextStyle(Typeface.SANS, 8.75f, 11.5f, Colors.MUTED);
    private static final TextStyle ITEM = new TextStyle(Typeface.SERIF, 10.25f, 14.5f, Colors.INK);
    private static final TextStyle VALUE = new TextStyle(Typeface.SANS_SEMIBOLD, 9.5f, 13, Colors.ACCENT);

    private static final float LONG_ROW = 310;
    private static final float BIG = 18;
    private static final float SMALL = 13.5f;
    private static final float SMALL_STEP = 17;
    private static final float DIGITS = 0.5f;
    /** More numbers than this are not drawn as circles. */
    private static final int MOST_CIRCLES = 21;
    private static final int MOST_SMALL_CIRCLES = 11;

    private final Typesetter type;
    private final Words words;

    ScaleSetter(Typesetter type, Words words) {
        this.type = type;
        this.words = words;
    }

    List<Unit> units(Block.Scale scale, float width) {
        int count = scale.max() - scale.min() + 1;
        float row = Math.min(width, count <= MOST_CIRCLES / 2 + 1 ? LONG_ROW : width);
        String alt = words.ratedOf(scale.value(), scale.max());
        List<Unit> units = new ArrayList<>();
        if (count > MOST_CIRCLES) {
            List<Line> value = type.lines(alt, VALUE, width);
            units.addAll(new Row(List.of(new Cell(0, width, value)), List.of(), 0, 0, 0, 7, Row.NO_RULE).units());
        } else {
            float step = (row - BIG) / Math.max(1, count - 1);
            List<Mark> drawn = circles(scale.min(), count, scale.value(), 0, 0, Math.min(BIG, step - 1), step, true);
            units.add(new Unit(BIG, 7, false, List.of(new Mark.Figure(alt, drawn))));
        }
        if (!scale.low().isEmpty() || !scale.high().isEmpty()) {
            float half = row / 2 - 6;
            units.addAll(new Row(List.of(new Cell(0, half, type.lines(scale.low(), END_LABEL, half)),
                    new Cell(row - half, half, type.lines(scale.high(), END_LABEL, half), true, Cell.NO_PANEL)),
                    List.of(), 0, 3, 2, 0, Row.NO_RULE).units());
        }
        return Unit.together(units);
    }

    List<Unit> units(Block.Ratings ratings, float width) {
        int count = ratings.max() - ratings.min() + 1;
        boolean circles = count <= MOST_SMALL_CIRCLES;
        float figure = circles ? count * SMALL_STEP : width / 4;
        float text = width - figure - 14;
        List<Unit> units = new ArrayList<>();
        for (Block.Rating item : ratings.items()) {
            String alt = words.ratedOf(item.value(), ratings.max());
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell(0, text, type.lines(item.label(), ITEM, text)));
            List<Mark> lead = new ArrayList<>();
            if (circles) {
                float left = width - figure + (SMALL_STEP - SMALL);
                lead.add(new Mark.Figure(alt,
                        circles(ratings.min(), count, item.value(), left, 0.5f, SMALL, SMALL_STEP, false)));
                cells.add(new Cell(width - figure, figure, List.of()));
            } else {
                cells.add(new Cell(width - figure, figure, type.lines(alt, VALUE, figure), true, Cell.NO_PANEL));
            }
            float before = units.isEmpty() ? 5 : 0;
            units.addAll(new Row(cells, lead, SMALL + 1, 4, 4, before, Colors.LINE).units());
        }
        return noneAlone(units);
    }

    /** Neither the first nor the last row stands on a page by itself. */
    private static List<Unit> noneAlone(List<Unit> rows) {
        List<Unit> kept = new ArrayList<>(rows);
        if (rows.size() > 2) {
            kept.set(0, rows.getFirst().kept(true));
            kept.set(rows.size() - 2, rows.get(rows.size() - 2).kept(true));
        }
        return kept;
    }

    private List<Mark> circles(int min, int count, Integer value, float x, float y, float diameter, float step,
            boolean joined) {
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
