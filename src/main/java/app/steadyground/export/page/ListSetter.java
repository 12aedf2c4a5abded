package app.steadyground.export.page;

import app.steadyground.export.type.Line;
import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typeface;
import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** Lines with something in front: list items, options, steps. */
final class ListSetter {

    private static final TextStyle CHOSEN = new TextStyle(Typeface.SERIF, 10.5f, 15, Colors.INK);
    private static final TextStyle DATE = new TextStyle(Typeface.SANS, 9, 12, Colors.MUTED);
    private static final float INDENT = 18;
    private static final float DATE_WIDTH = 92;
    private static final float BOX_TOP = 3;

    private final Typesetter type;
    private final Words words;
    private final Format format;

    ListSetter(Typesetter type, Format format, Words words) {
        this.type = type;
        this.words = words;
        this.format = format;
    }

    /** {@code list}: the list that the item belongs to. */
    List<Unit> units(Block.ListItem item, float width, Tag list) {
        TextStyle style = format.style(item.look().style());
        Tag tag = list.add("LI");
        List<Line> text = type.lines(item.spans(), style, width - INDENT);
        List<Line> marker = type.lines(item.marker(), style.withColor(Colors.MUTED), INDENT - 2);
        return new Row(List.of(new Cell(2, INDENT - 2, marker, tag.add("Lbl")),
                new Cell(INDENT, width - INDENT, text, tag.add("LBody"))),
                List.of(), 0, 0, 0, item.look().before() / 2, Row.NO_RULE, format.room() / 2).units();
    }

    List<Unit> units(Block.Choices choices, float width, Tag parent) {
        Tag list = parent.add("L");
        List<List<Unit>> options = new ArrayList<>();
        for (Block.Choice option : choices.options()) {
            List<Mark> drawn = choices.round() ? Pictures.radio(1, BOX_TOP, option.chosen())
                    : Pictures.tickBox(1, BOX_TOP, option.chosen());
            TextStyle style = format.style(option.chosen() ? CHOSEN : CHOSEN.withColor(Colors.MUTED));
            Tag item = list.add("LI");
            List<Line> text = type.lines(option.text(), style, width - INDENT);
            Mark sign = Mark.Figure.in(item.add("Lbl"), words.choice(option.chosen()), drawn);
            options.add(new Row(List.of(new Cell(INDENT, width - INDENT, text, item.add("LBody"))), List.of(sign),
                    style.leading(), 1.5f, 1.5f, options.isEmpty() ? 4 : 0, Row.NO_RULE, format.room() / 2).units());
        }
        return Unit.noneAlone(options);
    }

    List<Unit> units(Block.Steps steps, float width, Tag parent) {
        Tag list = parent.add("L");
        TextStyle style = format.style(CHOSEN);
        TextStyle small = format.style(DATE);
        List<List<Unit>> all = new ArrayList<>();
        float text = width - INDENT - DATE_WIDTH - 10;
        for (Block.Step step : steps.steps()) {
            List<Mark> drawn = Pictures.tickBox(1, BOX_TOP, step.done());
            Tag item = list.add("LI");
            Mark sign = Mark.Figure.in(item.add("Lbl"), words.choice(step.done()), drawn);
            Tag body = item.add("LBody");
            List<Cell> cells = List.of(
                    new Cell(INDENT, text, type.lines(step.text(), style, text), body.add("P")),
                    new Cell(width - DATE_WIDTH, DATE_WIDTH, type.lines(step.date(), small, DATE_WIDTH), true,
                            Cell.NO_PANEL, body.add("P")));
            all.add(new Row(cells, List.of(sign), style.leading(), 4, 4, all.isEmpty() ? 4 : 0, Colors.LINE,
                    format.room() / 2).units());
        }
        return Unit.noneAlone(all);
    }
}
