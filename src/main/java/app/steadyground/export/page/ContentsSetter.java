package app.steadyground.export.page;

import app.steadyground.export.type.Line;
import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typeface;
import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** The table of contents: each heading with its page, and a way to it. */
final class ContentsSetter {

    private static final TextStyle CHAPTER = new TextStyle(Typeface.SERIF_SEMIBOLD, 11, 16, Colors.INK);
    private static final TextStyle PAGE = new TextStyle(Typeface.SERIF, 10.25f, 15, Colors.INK);
    private static final TextStyle ENTRY = new TextStyle(Typeface.SANS, 9, 13, Colors.MUTED);
    private static final float NUMBER = 44;
    private static final float INDENT = 16;
    private static final float DOT = 6;

    private final Typesetter type;
    private final Format format;

    ContentsSetter(Typesetter type, Format format) {
        this.type = type;
        this.format = format;
    }

    /** The numbers change nothing about the height. */
    List<Unit> units(Block.Contents contents, List<Book.Target> headings, ToIntFunction<Book.Target> pageNumber,
            Tag section) {
        List<Unit> units = new ArrayList<>(new HeadingSetter(type, format).units(
                new Block.Heading(1, contents.title(), Colors.ACCENT, false, null), format.column(), section.add("H1")));
        Tag list = section.add("TOC");
        List<Book.Target> listed = headings.stream().filter(target -> target.heading().level() <= contents.depth()).toList();
        for (int i = 0; i < listed.size(); i++) {
            Book.Target target = listed.get(i);
            boolean hasMore = i + 1 < listed.size() && listed.get(i + 1).heading().level() > target.heading().level();
            units.addAll(row(target, pageNumber.applyAsInt(target), hasMore, list.add("TOCI").add("Reference").link()));
        }
        return units;
    }

    /** @param hasMore whether what belongs to it follows, so that it does not end a page */
    private List<Unit> row(Book.Target target, int pageNumber, boolean hasMore, Tag tag) {
        int level = target.heading().level();
        TextStyle style = format.style(level <= 1 ? CHAPTER : level == 2 ? PAGE : ENTRY);
        float left = Math.max(1, level) * INDENT;
        float width = format.column() - left - NUMBER;
        List<Line> title = type.lines(target.heading().text(), style, width);
        List<Line> number = type.lines(Integer.toString(pageNumber), style, NUMBER);
        List<Mark> lead = level > 1 ? List.of()
                : List.of(Pictures.circle(0, (style.leading() - DOT) / 2, DOT, target.heading().tint(), -1));
        List<Unit> units = new Row(List.of(new Cell(left, width, title, tag),
                new Cell(format.column() - NUMBER, NUMBER, number, true, Cell.NO_PANEL, tag.inline("Span"))), lead, 0, 1, 1,
                level <= 1 ? 11 : 0, Row.NO_RULE, format.room() / 2).units();
        return units.stream().map(unit -> linked(unit, target.id(), level <= 1 && hasMore, tag)).toList();
    }

    private Unit linked(Unit unit, String id, boolean keep, Tag tag) {
        List<Mark> marks = new ArrayList<>(unit.marks());
        marks.add(new Mark.Link(0, 0, format.column(), unit.height(), id, tag));
        return new Unit(unit.height(), unit.before(), unit.keep() || keep, marks);
    }
}
