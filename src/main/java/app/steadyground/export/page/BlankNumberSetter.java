package app.steadyground.export.page;

import app.steadyground.export.type.Line;
import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typeface;
import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** Empty scales and rated lists: numbers in circles, to be ringed or filled. */
final class BlankNumberSetter {

    private static final TextStyle END_LABEL = new TextStyle(Typeface.SANS, 8.75f, 12, Colors.MUTED);
    private static final TextStyle ITEM = new TextStyle(Typeface.SERIF, 10.25f, 14.5f, Colors.INK);
    private static final float BIG = 23;
    private static final float SMALL = 17;
    private static final float GAP = 3;
    private static final float BEFORE = 8;
    /** In large print the words stand over their circles, and nearer to them than to those of others. */
    private static final float APART = 6;
    private static final float DIGITS = 0.42f;
    private static final float WIDEST_ROW = 0.9f;

    private final Typesetter type;
    private final Format format;

    BlankNumberSetter(Typesetter type, Format format) {
        this.type = type;
        this.format = format;
    }

    List<Unit> units(Blank.Scale scale, float width, Room room, Tag parent) {
        float row = width * WIDEST_ROW;
        List<Unit> units = new ArrayList<>();
        units.add(longRow(scale.spot(), scale.min(), scale.max(), row, room, parent).withBefore(BEFORE).kept(true));
        float half = row / 2 - 6;
        TextStyle style = format.style(END_LABEL);
        units.addAll(new Row(List.of(
                new Cell(0, half, type.lines(scale.low(), style, half), parent.add("P")),
                new Cell(row - half, half, type.lines(scale.high(), style, half), true, Cell.NO_PANEL, parent.add("P"))),
                List.of(), 0, 3, 2, 0, Row.NO_RULE, format.room() / 2).units());
        return units;
    }

    private Unit longRow(Spot spot, int min, int max, float width, Room room, Tag parent) {
        float step = max == min ? 0 : (width - BIG) / (max - min);
        float diameter = max == min ? BIG : Math.min(BIG, step - 1);
        return new Unit(BIG, 0, false, circles(spot, min, max, 0, 0, diameter, step, room, parent.add("Div")));
    }

    List<Unit> units(Blank.Ratings ratings, float width, Room room, Tag parent) {
        Tag list = parent.add("L");
        List<List<Unit>> items = new ArrayList<>();
        for (Blank.Item item : ratings.items()) {
            Tag body = list.add("LI").add("LBody");
            List<Unit> rating = format.isLarge() ? below(item, ratings, width, room, body)
                    : beside(item, ratings, width, room, body);
            rating.set(0, rating.getFirst().withBefore(items.isEmpty() ? BEFORE - 3 : format.isLarge() ? APART : 0));
            items.add(rating);
        }
        return Unit.noneAlone(items);
    }

    private List<Unit> beside(Blank.Item item, Blank.Ratings ratings, float width, Room room, Tag body) {
        int count = ratings.max() - ratings.min() + 1;
        float step = Math.min(SMALL + GAP, width * 0.6f / count);
        float numbers = count * step;
        float text = width - numbers - 12;
        Tag words = body.add("P");
        List<Mark> circles = circles(item.spot(), ratings.min(), ratings.max(), width - numbers + GAP, 0, step - GAP,
                step, room, body);
        return new ArrayList<>(new Row(List.of(new Cell(0, text, type.lines(item.text(), ITEM, text), words),
                new Cell(width - numbers, numbers, List.of(), null)), circles, SMALL, 5, 5, 0, Colors.LINE,
                format.room() / 2).units());
    }

    /** In large print the words need the whole width. */
    private List<Unit> below(Blank.Item item, Blank.Ratings ratings, float width, Room room, Tag body) {
        List<Unit> units = new ArrayList<>(new Row(List.of(
                new Cell(0, width, type.lines(item.text(), format.style(ITEM), width), body.add("P"))), List.of(), 0, 5, 3,
                0, Row.NO_RULE, format.room() / 2).units());
        units.add(longRow(item.spot(), ratings.min(), ratings.max(), width * WIDEST_ROW, room, body));
        return new ArrayList<>(Unit.together(units));
    }

    /** A row of circles with their numbers, from x and y at its left top. */
    List<Mark> circles(Spot spot, int min, int max, float x, float y, float diameter, float step, Room room, Tag parent) {
        List<Mark> typed = new ArrayList<>();
        List<Mark> drawn = new ArrayList<>();
        for (int value = min; value <= max; value++) {
            float left = x + (value - min) * step;
            String digits = Integer.toString(value);
            if (room.typed()) {
                typed.add(room.circle(new Fill.Circle(spot, digits, digits, digits), left, y, diameter, List.of(), parent));
            } else {
                drawn.addAll(numbered(digits, left, y, diameter));
            }
        }
        // By hand it is one thing to fill in, and is told once.
        return room.typed() ? typed : List.of(Room.drawn(spot, Room.Role.RB, drawn, parent));
    }

    private List<Mark> numbered(String digits, float x, float y, float diameter) {
        TextStyle style = new TextStyle(Typeface.SANS, diameter * DIGITS, diameter, Colors.MUTED);
        Line number = type.line(digits, style);
        return List.of(Pictures.circle(x, y, diameter, Colors.WHITE, Room.RULE),
                new Mark.Text(number, x + (diameter - number.width()) / 2, y + diameter / 2 + style.size() * 0.33f));
    }
}
