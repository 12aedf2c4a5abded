package app.steadyground.export.page;

import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typeface;
import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** Empty tables and piles of cards: framed cells under their heads. */
final class BlankGridSetter {

    private static final TextStyle HEAD = new TextStyle(Typeface.SANS_SEMIBOLD, 8.75f, 11.75f, Colors.MUTED);
    private static final float GAP = 5;
    private static final float HEAD_INDENT = 2;
    private static final float CELL = 44;
    private static final float CARD = 36;
    /** Of a {@link TallTable}, whose cells are wide. */
    private static final float LINE = 32;

    private final Typesetter type;
    private final Format format;

    BlankGridSetter(Typesetter type, Format format) {
        this.type = type;
        this.format = format;
    }

    List<Unit> units(Blank.Table table, float width, Room room, Tag parent) {
        return TallTable.suits(format, table.columns().size())
                ? new TallTable(type, format, width, parent).blank(table.columns(), table.rows(), LINE, room)
                : grid(table.columns(), table.rows(), widths(table.columns(), table.widths(), width), CELL, room, parent);
    }

    List<Unit> units(Blank.Piles piles, float width, Room room, Tag parent) {
        List<String> titles = piles.piles().stream().map(Blank.Pile::title).toList();
        int deepest = piles.piles().stream().mapToInt(pile -> pile.cards().size()).max().orElse(0);
        List<List<Spot>> rows = new ArrayList<>();
        for (int i = 0; i < deepest; i++) {
            int level = i;
            rows.add(piles.piles().stream().map(pile -> pile.cards().get(level)).toList());
        }
        return grid(titles, rows, widths(titles, titles.stream().map(t -> 1f).toList(), width), CARD, room, parent);
    }

    private List<Float> widths(List<String> titles, List<Float> shares, float width) {
        List<Float> needed = ColumnWidths.words(titles, format.style(HEAD), type).stream().map(word -> word + HEAD_INDENT).toList();
        return ColumnWidths.of(shares, needed, width, GAP);
    }

    private List<Unit> grid(List<String> titles, List<List<Spot>> rows, List<Float> widths, float height, Room room,
            Tag parent) {
        Tag table = parent.add("Table");
        List<Unit> head = head(titles, widths, table.add("THead").add("TR"));
        Tag body = table.add("TBody");
        List<Unit> units = new ArrayList<>(head);
        for (List<Spot> row : rows) {
            Tag rowTag = body.add("TR");
            List<Mark> marks = new ArrayList<>();
            float x = 0;
            for (int i = 0; i < row.size(); i++) {
                marks.addAll(room.cell(row.get(i), x, 0, widths.get(i), height, rowTag.add("TD")));
                x += widths.get(i) + GAP;
            }
            Unit unit = new Unit(height, GAP, false, marks);
            units.add(head.size() == 1 ? unit.withHead(head) : unit);
        }
        return units;
    }

    private List<Unit> head(List<String> titles, List<Float> widths, Tag row) {
        TextStyle style = format.style(HEAD);
        List<Cell> cells = new ArrayList<>();
        float x = 0;
        for (int i = 0; i < titles.size(); i++) {
            float room = widths.get(i) - HEAD_INDENT;
            cells.add(new Cell(x + HEAD_INDENT, room, type.lines(titles.get(i), style, room),
                    row.add("TH").attribute("/O/Table/Scope/Column")));
            x += widths.get(i) + GAP;
        }
        return new Row(cells, List.of(), 0, 0, 3, 8, Row.NO_RULE, format.room() / 2).units().stream()
                .map(unit -> unit.kept(true)).toList();
    }
}
