package app.steadyground.export.page;

import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typeface;
import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** Tables: quiet heads that come again on each page, rows divided by thin lines; in large print, wide ones are {@link TallTable}s. */
final class TableSetter {

    private static final TextStyle HEAD = new TextStyle(Typeface.SANS_SEMIBOLD, 8.75f, 11.75f, Colors.MUTED);
    private static final TextStyle TEXT = new TextStyle(Typeface.SERIF, 9.75f, 14, Colors.INK);
    private static final float GAP = 12;
    private static final float PADDING = 5;

    private final Typesetter type;
    private final Format format;

    TableSetter(Typesetter type, Format format) {
        this.type = type;
        this.format = format;
    }

    List<Unit> units(Block.Table table, float width, Tag parent) {
        if (TallTable.suits(format, table.columns().size())) {
            return new TallTable(type, format, width, parent).filled(table.columns(), table.rows(), format.style(TEXT));
        }
        List<Float> widths = widths(table, width);
        Tag tag = parent.add("Table");
        Tag headTag = tag.add("THead").add("TR");
        List<Tag> columns = table.columns().stream()
                .map(column -> headTag.add("TH").attribute("/O/Table/Scope/Column")).toList();
        Tag body = tag.add("TBody");
        List<Unit> head = row(table.columns(), columns, widths, format.style(HEAD), 9, Colors.EDGE);
        // A head as tall as half a page would push its own rows away: it is then printed once.
        boolean repeats = head.size() == 1;
        List<Unit> units = new ArrayList<>();
        head.forEach(unit -> units.add(unit.kept(true)));
        for (List<String> cells : table.rows()) {
            Tag row = body.add("TR");
            List<Tag> tags = cells.stream().map(cell -> row.add("TD")).toList();
            for (Unit unit : row(cells, tags, widths, format.style(TEXT), 0, Colors.LINE)) {
                units.add(repeats ? unit.withHead(head) : unit);
            }
        }
        units.add(units.removeLast().kept(false));
        return units;
    }

    /** No word of a head, and none that was written, is broken if there is room for it. */
    private List<Float> widths(Block.Table table, float width) {
        List<Float> needed = new ArrayList<>(ColumnWidths.words(table.columns(), format.style(HEAD), type));
        for (List<String> row : table.rows()) {
            List<Float> words = ColumnWidths.words(row, format.style(TEXT), type);
            for (int i = 0; i < words.size(); i++) {
                needed.set(i, Math.max(needed.get(i), words.get(i)));
            }
        }
        return ColumnWidths.of(table.widths(), needed, width, GAP);
    }

    private List<Unit> row(List<String> texts, List<Tag> tags, List<Float> widths, TextStyle style, float before,
            int rule) {
        List<Cell> cells = new ArrayList<>();
        float x = 0;
        for (int i = 0; i < widths.size(); i++) {
            cells.add(new Cell(x, widths.get(i), type.lines(texts.get(i), style, widths.get(i)), tags.get(i)));
            x += widths.get(i) + GAP;
        }
        return new Row(cells, List.of(), 0, PADDING, PADDING, before, rule, format.room() / 2).units();
    }
}
