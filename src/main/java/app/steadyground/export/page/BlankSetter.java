package app.steadyground.export.page;

import app.steadyground.export.type.Line;
import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** Sets the room for each kind of answer. */
final class BlankSetter {

    private static final float LINE_TYPED = 15.5f;
    private static final float TYPED_PADDING = 9;
    private static final float BEFORE = 5;
    private static final float DAY_WIDTH = 168;
    private static final float HINT_GAP = 10;
    private static final float STAMP = 14;

    private final Typesetter type;
    private final Format format;
    private final BlankNumberSetter numbers;
    private final BlankListSetter lists;
    private final BlankGridSetter grids;
    private final BlankFeelingSetter feelings;

    BlankSetter(Typesetter type, Format format) {
        this.type = type;
        this.format = format;
        numbers = new BlankNumberSetter(type, format);
        lists = new BlankListSetter(type, format);
        grids = new BlankGridSetter(type, format);
        feelings = new BlankFeelingSetter(type, format, numbers);
    }

    List<Unit> units(Block.Empty empty, float width, Tag parent) {
        Room room = new Room(empty.typed());
        return switch (empty.blank()) {
            case Blank.Lines b -> lines(b, width, room, parent);
            case Blank.Day b -> List.of(day(b, width, room, parent));
            case Blank.Stamp b -> List.of(new Unit(STAMP, BEFORE, false, List.of(new Mark.Input(
                    new Fill.Fixed(b.spot(), b.words()), 0, 0, width, STAMP, parent.add("Form")))));
            case Blank.Scale b -> numbers.units(b, width, room, parent);
            case Blank.Ratings b -> numbers.units(b, width, room, parent);
            case Blank.Ticks b -> lists.units(b, width, room, parent);
            case Blank.OneOf b -> lists.units(b, width, room, parent);
            case Blank.Table b -> grids.units(b, width, room, parent);
            case Blank.Piles b -> grids.units(b, width, room, parent);
            case Blank.Feelings b -> feelings.units(b, width, room, parent);
            case Blank.Steps b -> lists.units(b, width, room, parent);
        };
    }

    private List<Unit> lines(Blank.Lines lines, float width, Room room, Tag parent) {
        if (room.typed()) {
            float height = Math.min(lines.count() * LINE_TYPED + TYPED_PADDING, format.room() / 2);
            return List.of(new Unit(height, BEFORE, false,
                    room.words(lines.spot(), 0, 0, width, height, lines.count() > 1, parent)));
        }
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < lines.count(); i++) {
            // Told once; the lines after it are more of the same.
            List<Mark> marks = i == 0 ? room.words(lines.spot(), 0, 0, width, Room.PITCH, true, parent)
                    : List.of(Room.line(0, Room.PITCH - 2, width));
            boolean nearAnEnd = i < lines.count() - 1 && (i < 2 || i >= lines.count() - 3);
            units.add(new Unit(Room.PITCH, 0, nearAnEnd, marks));
        }
        return units;
    }

    private Unit day(Blank.Day day, float width, Room room, Tag parent) {
        float height = room.typed() ? LINE_TYPED + TYPED_PADDING : Room.PITCH;
        List<Mark> marks = new ArrayList<>(room.words(day.spot(), 0, 0, DAY_WIDTH, height, false, parent));
        if (!day.hint().isEmpty()) {
            TextStyle style = format.style(Look.HINT.style());
            Line hint = type.lines(day.hint(), style, width - DAY_WIDTH - HINT_GAP).getFirst();
            marks.add(new Mark.Text(hint, DAY_WIDTH + HINT_GAP, height - 7, parent.add("P")));
        }
        return new Unit(height, BEFORE, false, marks);
    }
}
