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
    /** In large print a label stands over its circles, and nearer to them than to those of others. */
    private static final float APART = 5;
    /** More numbers than this are not drawn as circles. */
    private static final int MOST_CIRCLES = 21;
    private static final int MOST_SMALL_CIRCLES = 11;

    private final Typesetter type;
    private final Words words;
    private final Format format;
    private final Circles circles;

    ScaleSetter(Typesetter type, Format format, Words words) {
        this.type = type;
        this.words = words;
        this.format = format;
        this.circles = new Circles(type);
    }

    List<Unit> units(Block.Scale scale, float width, Tag parent) {
        int count = scale.max() - scale.min() + 1;
        float row = Math.min(width, count <= MOST_CIRCLES / 2 + 1 ? LONG_ROW : width);
        String alt = words.ratedOf(scale.value(), scale.max());
        List<Unit> units = new ArrayList<>();
        if (count > MOST_CIRCLES) {
            List<Line> value = type.lines(alt, format.style(VALUE), width);
            units.addAll(row(List.of(new Cell(0, width, value, parent.add("P"))), 0, 0, 7));
        } else {
            float step = (row - BIG) / Math.max(1, count - 1);
            List<Mark> drawn = circles.drawn(scale.min(), count, scale.value(), 0, 0, Math.min(BIG, step - 1), step, true);
            Tag figure = parent.add("Figure").alt(alt);
            units.add(new Unit(BIG, 7, false, List.of(new Mark.Figure(alt, drawn, figure))));
        }
        if (!scale.low().isEmpty() || !scale.high().isEmpty()) {
            float half = row / 2 - 6;
            TextStyle style = format.style(END_LABEL);
            units.addAll(row(List.of(new Cell(0, half, type.lines(scale.low(), style, half), parent.add("P")),
                    new Cell(row - half, half, type.lines(scale.high(), style, half), true, Cell.NO_PANEL,
                            parent.add("P"))), 3, 2, 0));
        }
        return Unit.together(units);
    }

    private List<Unit> row(List<Cell> cells, float above, float below, float before) {
        return new Row(cells, List.of(), 0, above, below, before, Row.NO_RULE, format.room() / 2).units();
    }

    List<Unit> units(Block.Ratings ratings, float width, Tag parent) {
        int count = ratings.max() - ratings.min() + 1;
        Tag list = parent.add("L");
        List<List<Unit>> items = new ArrayList<>();
        for (Block.Rating item : ratings.items()) {
            Tag body = list.add("LI").add("LBody");
            List<Unit> rating = count > MOST_SMALL_CIRCLES ? told(item, ratings.max(), width, body)
                    : format.isLarge() ? below(item, ratings, width, body) : beside(item, ratings, width, body);
            rating.set(0, rating.getFirst().withBefore(items.isEmpty() ? 5 : format.isLarge() ? APART : 0));
            items.add(rating);
        }
        return Unit.noneAlone(items);
    }

    private List<Unit> beside(Block.Rating item, Block.Ratings ratings, float width, Tag body) {
        int count = ratings.max() - ratings.min() + 1;
        float figure = count * SMALL_STEP;
        float text = width - figure - 14;
        Tag words = body.add("P");
        List<Mark> drawn = circles.drawn(ratings.min(), count, item.value(), width - figure + (SMALL_STEP - SMALL), 0.5f,
                SMALL, SMALL_STEP, false);
        List<Cell> cells = List.of(new Cell(0, text, type.lines(item.label(), ITEM, text), words),
                new Cell(width - figure, figure, List.of(), null));
        return new ArrayList<>(new Row(cells, List.of(figure(item, ratings, body, drawn)), SMALL + 1, 4, 4, 0,
                Colors.LINE, format.room() / 2).units());
    }

    /** In large print a label needs the whole width, and the circles stand under it. */
    private List<Unit> below(Block.Rating item, Block.Ratings ratings, float width, Tag body) {
        int count = ratings.max() - ratings.min() + 1;
        TextStyle style = format.style(ITEM);
        List<Unit> units = new ArrayList<>(row(List.of(new Cell(0, width, type.lines(item.label(), style, width),
                body.add("P"))), 4, 4, 0));
        float step = (Math.min(width, LONG_ROW) - BIG) / Math.max(1, count - 1);
        List<Mark> drawn = circles.drawn(ratings.min(), count, item.value(), 0, 0, Math.min(BIG, step - 1), step, false);
        units.add(new Unit(BIG + 6, 0, false, List.of(figure(item, ratings, body, drawn))));
        return new ArrayList<>(Unit.together(units));
    }

    private Mark figure(Block.Rating item, Block.Ratings ratings, Tag body, List<Mark> drawn) {
        String alt = words.ratedOf(item.value(), ratings.max());
        return new Mark.Figure(alt, drawn, body.add("Figure").alt(alt));
    }

    private List<Unit> told(Block.Rating item, int max, float width, Tag body) {
        float value = width / 4;
        float text = width - value - 14;
        List<Cell> cells = List.of(
                new Cell(0, text, type.lines(item.label(), format.style(ITEM), text), body.add("P")),
                new Cell(width - value, value, type.lines(words.ratedOf(item.value(), max), format.style(VALUE), value),
                        true, Cell.NO_PANEL, body.add("P")));
        return new ArrayList<>(new Row(cells, List.of(), 0, 4, 4, 0, Colors.LINE, format.room() / 2).units());
    }
}
