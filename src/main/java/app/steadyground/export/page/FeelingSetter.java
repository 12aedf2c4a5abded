package app.steadyground.export.page;

import app.steadyground.export.type.Line;
import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typeface;
import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** Words in rounded chips, row after row; a word too long for a chip becomes a row of its own. */
final class FeelingSetter {

    private static final TextStyle NORMAL = new TextStyle(Typeface.SANS, 10, 13.5f, Colors.INK);
    private static final float HEIGHT = 20;
    private static final float SIDE = 10;
    private static final float GAP = 7;
    private static final float DOTS_GAP = 7;

    private final Typesetter type;
    private final Words words;
    private final Format format;
    private final TextStyle style;

    FeelingSetter(Typesetter type, Format format, Words words) {
        this.type = type;
        this.words = words;
        this.format = format;
        this.style = format.style(NORMAL);
    }

    List<Unit> units(Block.Feelings feelings, float width, Tag parent) {
        Tag list = parent.add("L");
        List<Unit> units = new ArrayList<>();
        List<Mark> row = new ArrayList<>();
        float x = 0;
        float dots = Pictures.dotsWidth(feelings.most());
        for (Block.Feeling feeling : feelings.words()) {
            Line word = type.line(feeling.word(), style);
            Tag body = list.add("LI").add("LBody");
            float chip = word.width() + DOTS_GAP + dots + 2 * SIDE;
            if (!row.isEmpty() && x + chip > width) {
                units.add(unit(row, units.isEmpty()));
                row = new ArrayList<>();
                x = 0;
            }
            if (chip > width) {
                units.addAll(longWord(feeling, feelings.most(), width, units.isEmpty(), body));
            } else {
                row.addAll(chip(word, x, chip, feeling.strength(), feelings.most(), body));
                x += chip + GAP;
            }
        }
        if (!row.isEmpty()) {
            units.add(unit(row, units.isEmpty()));
        }
        return units;
    }

    private static Unit unit(List<Mark> marks, boolean first) {
        return new Unit(HEIGHT, first ? 6 : GAP - 2, false, marks);
    }

    private List<Mark> chip(Line word, float x, float width, int strength, int most, Tag body) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Box(x, 0, width, HEIGHT, HEIGHT / 2, Colors.ACCENT_SOFT, -1));
        marks.add(new Mark.Text(word, x + SIDE, HEIGHT / 2 + style.size() * 0.32f, body));
        float dotsLeft = x + SIDE + word.width() + DOTS_GAP;
        marks.add(dots(dotsLeft, (HEIGHT - Pictures.dotHeight()) / 2 + 0.4f, strength, most, body));
        return marks;
    }

    private Mark dots(float x, float y, int strength, int most, Tag body) {
        return Mark.Figure.in(body, words.ratedOf(strength, most), Pictures.dots(x, y, strength, most));
    }

    private List<Unit> longWord(Block.Feeling feeling, int most, float width, boolean first, Tag body) {
        float dots = Pictures.dotsWidth(most);
        float room = width - 2 * SIDE - DOTS_GAP - dots;
        Cell cell = new Cell(SIDE, room, type.lines(feeling.word(), style, room), false, Colors.ACCENT_SOFT, body);
        Mark strength = dots(SIDE + room + DOTS_GAP + SIDE, (style.leading() - Pictures.dotHeight()) / 2,
                feeling.strength(), most, body);
        return new Row(List.of(cell), List.of(strength), style.leading(), 4, 4, first ? 6 : GAP - 2, Row.NO_RULE,
                format.room() / 2).units();
    }
}
