package app.steadyground.export.page;

import app.steadyground.export.type.Line;
import app.steadyground.export.type.Span;
import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typeface;
import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** Words for feelings: by hand each with circles for its strength, in a viewer as lines that offer the words. */
final class BlankFeelingSetter {

    private static final TextStyle TITLE = new TextStyle(Typeface.SANS_SEMIBOLD, 8.75f, 12, Colors.MUTED);
    private static final TextStyle WORD = new TextStyle(Typeface.SANS, 9.5f, 15, Colors.INK);
    private static final float TITLE_WIDTH = 84;
    private static final int BESIDE = 3;
    private static final float DOT = 6.2f;
    private static final float DOT_STEP = 7.8f;
    private static final float WORD_GAP = 8;
    private static final float LINE = 27;
    private static final float LINE_TYPED = 22;
    private static final float CIRCLE = 16;
    private static final float CIRCLE_STEP = 20;
    private static final float WORDS_SHARE = 0.7f;

    private final Typesetter type;
    private final Format format;
    private final BlankNumberSetter numbers;

    BlankFeelingSetter(Typesetter type, Format format, BlankNumberSetter numbers) {
        this.type = type;
        this.format = format;
        this.numbers = numbers;
    }

    List<Unit> units(Blank.Feelings feelings, float width, Room room, Tag parent) {
        List<Unit> units = new ArrayList<>(new TextSetter(type).units(List.of(
                Span.of(feelings.hint())), format.style(Look.HINT.style()), width,
                Look.HINT.before(), true, Block.Align.START, parent.add("P")));
        if (!room.typed()) {
            feelings.groups().forEach(group -> units.addAll(group(group, feelings.most(), width, parent)));
        }
        List<String> offered = feelings.groups().stream().flatMap(group -> group.words().stream()).toList();
        feelings.own().forEach(own -> units.add(line(own, feelings.most(), offered, width, room, parent.add("Div"))));
        return units;
    }

    /** Its title at the left, the words in columns beside it. */
    private List<Unit> group(Blank.Group group, int most, float width, Tag parent) {
        TextStyle style = format.style(WORD);
        List<Line> words = group.words().stream().map(word -> type.line(word, style)).toList();
        double longest = words.stream().mapToDouble(Line::width).max().orElse(0);
        float dots = most * DOT_STEP;
        int beside = (int) Math.clamp((width - TITLE_WIDTH) / (longest + dots + 2 * WORD_GAP), 1, BESIDE);
        float column = (width - TITLE_WIDTH) / beside;
        Tag title = parent.add("P");
        Tag list = parent.add("L");
        List<Unit> units = new ArrayList<>();
        for (int from = 0; from < words.size(); from += beside) {
            List<Mark> marks = new ArrayList<>();
            if (from == 0) {
                marks.addAll(title(group.title(), title));
            }
            for (int i = from; i < Math.min(from + beside, words.size()); i++) {
                float x = TITLE_WIDTH + (i - from) * column;
                Tag body = list.add("LI").add("LBody");
                marks.add(new Mark.Text(words.get(i), x, style.baseline(), body.add("Span")));
                marks.add(Room.drawn(new Spot("", group.words().get(i)), Room.Role.RB,
                        dots(x + column - dots - WORD_GAP, style.leading(), most), body));
            }
            units.add(new Unit(style.leading(), from == 0 ? 5 : 0, from + beside < words.size(), marks));
        }
        return units;
    }

    private List<Mark> title(String words, Tag tag) {
        TextStyle style = format.style(TITLE);
        List<Mark> marks = new ArrayList<>();
        float y = 0;
        for (Line line : type.lines(words, style, TITLE_WIDTH - 8)) {
            marks.add(new Mark.Text(line, 0, y + style.baseline() + 1, tag));
            y += style.leading();
        }
        return marks;
    }

    private static List<Mark> dots(float x, float leading, int most) {
        List<Mark> dots = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            dots.add(Pictures.circle(x + i * DOT_STEP, (leading - DOT) / 2, DOT, Colors.WHITE, Room.RULE));
        }
        return dots;
    }

    private Unit line(Blank.Felt own, int most, List<String> offered, float width, Room room, Tag parent) {
        float height = room.typed() ? LINE_TYPED : LINE;
        float words = (width - most * CIRCLE_STEP - 12) * WORDS_SHARE;
        List<Mark> marks = new ArrayList<>(room.pick(own.word(), offered, 0, 0, words, height, parent));
        marks.addAll(numbers.circles(own.strength(), 1, most, words + 12, height - CIRCLE - 3, CIRCLE, CIRCLE_STEP, room,
                parent));
        return new Unit(height, 4, false, marks);
    }
}
