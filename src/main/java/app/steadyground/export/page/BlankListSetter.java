package app.steadyground.export.page;

import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typeface;
import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** Options to choose from, and steps to plan. */
final class BlankListSetter {

    private static final TextStyle OPTION = new TextStyle(Typeface.SERIF, 10.5f, 15, Colors.INK);
    private static final TextStyle HEAD = new TextStyle(Typeface.SANS, 8.5f, 11.5f, Colors.MUTED);
    private static final int KEPT_TOGETHER = 8;
    private static final float INDENT = 20;
    private static final float BOX_TOP = 3;
    private static final float DATE_WIDTH = 92;
    private static final float GAP = 10;
    private static final float STEP_TYPED = 24;
    private static final float STEP = 29;

    private final Typesetter type;
    private final Format format;

    BlankListSetter(Typesetter type, Format format) {
        this.type = type;
        this.format = format;
    }

    List<Unit> units(Blank.Ticks ticks, float width, Room room, Tag parent) {
        Tag list = parent.add("L");
        List<Unit> units = new ArrayList<>();
        for (Blank.Item option : ticks.options()) {
            Tag item = list.add("LI");
            Mark box = room.tick(option.spot(), 1, BOX_TOP, item.add("Lbl"));
            units.addAll(option(option.text(), box, width, units.isEmpty(), item));
        }
        return kept(units);
    }

    List<Unit> units(Blank.OneOf oneOf, float width, Room room, Tag parent) {
        Tag list = parent.add("L");
        List<Unit> units = new ArrayList<>();
        for (Blank.Option option : oneOf.options()) {
            Tag item = list.add("LI");
            Mark circle = room.circle(new Fill.Circle(oneOf.spot(), option.value(), option.text(), ""), 1, BOX_TOP,
                    Pictures.TICK_BOX, Pictures.radio(1, BOX_TOP, false), item.add("Lbl"));
            units.addAll(option(option.text(), circle, width, units.isEmpty(), item));
        }
        return kept(units);
    }

    private List<Unit> option(String words, Mark sign, float width, boolean first, Tag item) {
        TextStyle style = format.style(OPTION);
        Cell cell = new Cell(INDENT, width - INDENT, type.lines(words, style, width - INDENT), item.add("LBody"));
        return new Row(List.of(cell), List.of(sign), style.leading(), 2.5f, 2.5f, first ? 4 : 0, Row.NO_RULE,
                format.room() / 2).units();
    }

    private static List<Unit> kept(List<Unit> units) {
        return units.size() <= KEPT_TOGETHER ? Unit.together(units) : Unit.noneAlone(units.stream().map(List::of).toList());
    }

    List<Unit> units(Blank.Steps steps, float width, Room room, Tag parent) {
        float due = width - DATE_WIDTH;
        float text = due - INDENT - GAP;
        TextStyle head = format.style(HEAD);
        Unit heads = new Unit(head.leading(), 6, true, List.of(
                new Mark.Text(type.line(steps.title(), head), INDENT, head.baseline(), parent.add("P")),
                new Mark.Text(type.line(steps.dueTitle(), head), due, head.baseline(), parent.add("P"))));
        List<List<Unit>> rows = new ArrayList<>();
        Tag list = parent.add("L");
        float height = room.typed() ? STEP_TYPED : STEP;
        float top = room.typed() ? 4 : 0;
        for (Blank.Step step : steps.steps()) {
            Tag item = list.add("LI");
            List<Mark> marks = new ArrayList<>(List.of(room.tick(step.done(), 1, height - 16, item.add("Lbl"))));
            Tag body = item.add("LBody");
            marks.addAll(room.words(step.text(), INDENT, top, text, height - top, false, body));
            marks.addAll(room.words(step.due(), due, top, DATE_WIDTH, height - top, false, body));
            rows.add(List.of(new Unit(height, 0, false, marks, List.of(heads.untold()))));
        }
        List<Unit> units = new ArrayList<>(List.of(heads));
        units.addAll(Unit.noneAlone(rows));
        return units;
    }
}
