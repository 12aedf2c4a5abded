package app.steadyground.export.page;

import app.steadyground.export.type.Span;
import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typeface;
import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** The cover of a notebook: a tinted sheet with a spine, a title, and small lines at the foot. */
final class CoverSetter {

    private static final TextStyle TITLE = new TextStyle(Typeface.SERIF_SEMIBOLD, 36, 44, Colors.INK);
    /** For titles that would fill the page. */
    private static final TextStyle LONG_TITLE = new TextStyle(Typeface.SERIF_SEMIBOLD, 18, 24, Colors.INK);
    private static final int LONG = 120;
    private static final TextStyle SUBTITLE = new TextStyle(Typeface.SERIF_ITALIC, 14.5f, 21, Colors.MUTED);
    private static final TextStyle SMALL = new TextStyle(Typeface.SANS, 9.5f, 14, Colors.MUTED);
    private static final float SPINE = 34;
    private static final float TITLE_TOP = 170;
    private static final float INSET = 22;

    private final TextSetter text;
    private final Format paper;

    CoverSetter(Typesetter type, Format paper) {
        this.text = new TextSetter(type);
        this.paper = paper;
    }

    List<Unit> units(Block.Cover cover, Tag parent) {
        List<Unit> units = new ArrayList<>();
        units.add(new Unit(paper.isLarge() ? TITLE_TOP / 2 : TITLE_TOP, 0, true, backdrop(cover.tint())));
        TextStyle style = cover.title().length() > LONG ? LONG_TITLE : TITLE;
        addLines(units, cover.title(), style.withColor(Colors.readable(cover.tint())), parent);
        units.add(new Unit(24, 0, true, List.of(new Mark.Box(INSET, 12, 60, 3, 1.5f, cover.tint(), -1))));
        addLines(units, cover.subtitle(), SUBTITLE, parent);
        List<Unit> small = new ArrayList<>();
        cover.small().forEach(line -> addLines(small, line, SMALL, parent));
        float free = paper.room() - height(units) - height(small);
        if (free > 0) {
            units.add(new Unit(free, 0, true, List.of()));
        }
        units.addAll(small);
        return units;
    }

    private void addLines(List<Unit> units, String words, TextStyle style, Tag parent) {
        for (Unit unit : text.units(List.of(Span.of(words)), paper.style(style), paper.column() - INSET, 0, false,
                Block.Align.START, parent.add("P"))) {
            units.add(new Unit(unit.height(), 0, unit.keep(), Marks.moved(unit.marks(), INSET, 0)));
        }
    }

    /** The whole sheet of paper, seen from the corner where the text begins. */
    private List<Mark> backdrop(int tint) {
        float left = -paper.left();
        float top = -paper.top();
        return List.of(
                new Mark.Panel(left, top, paper.width(), paper.height(), 0, Colors.soft(tint), true, true),
                new Mark.Panel(left, top, SPINE, paper.height(), 0, tint, true, true));
    }

    private static float height(List<Unit> units) {
        return (float) units.stream().mapToDouble(Unit::height).sum();
    }
}
