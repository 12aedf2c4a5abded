package app.steadyground.export.page;

import app.steadyground.export.type.Line;
import app.steadyground.export.type.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Cells side by side, with drawings ({@code lead}, y from the first line's top, {@code leadHeight} high) in front.
 * One unit; if it were higher than {@link #WHOLE}, as many units as it has lines. {@code rule}: the colour of a
 * line under it, or {@link #NO_RULE}.
 */
record Row(List<Cell> cells, List<Mark> lead, float leadHeight, float padTop, float padBottom, float before,
        int rule) {

    static final int NO_RULE = -1;

    /** Half a page of the smaller paper. */
    static final float WHOLE = Paper.LETTER.room() / 2;

    private static final float PANEL_PADDING = 8;
    private static final float PANEL_ROUND = 4;
    private static final float HAIRLINE = 0.6f;

    Row {
        cells = List.copyOf(cells);
        lead = List.copyOf(lead);
    }

    List<Unit> units() {
        int lines = Math.max(1, cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0));
        float leading = leading();
        float whole = padTop + Math.max(lines * leading, leadHeight) + padBottom;
        if (whole <= WHOLE) {
            return List.of(slice(0, lines, whole, true, true));
        }
        List<Unit> slices = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            boolean first = i == 0;
            boolean last = i == lines - 1;
            float height = (first ? padTop + Math.max(leading, leadHeight) : leading) + (last ? padBottom : 0);
            slices.add(slice(i, i + 1, height, first, last));
        }
        return slices;
    }

    private Unit slice(int from, int to, float height, boolean first, boolean last) {
        List<Mark> marks = new ArrayList<>();
        float top = first ? padTop : 0;
        for (Cell cell : cells) {
            if (cell.panel() != Cell.NO_PANEL) {
                marks.add(new Mark.Panel(cell.x() - PANEL_PADDING, 0, cell.width() + 2 * PANEL_PADDING, height,
                        PANEL_ROUND, cell.panel(), first, last));
            }
        }
        if (first) {
            marks.addAll(Marks.moved(lead, 0, top));
        }
        for (Cell cell : cells) {
            for (int i = from; i < Math.min(to, cell.lines().size()); i++) {
                Line line = cell.lines().get(i);
                TextSetter.place(marks, line, cell.left(line), top + (i - from) * leading() + baseline());
            }
        }
        if (last && rule != NO_RULE) {
            float right = (float) cells.stream().mapToDouble(cell -> cell.x() + cell.width()).max().orElse(0);
            marks.add(new Mark.Stroke(List.of(0f, height, right, height), HAIRLINE, rule));
        }
        boolean nearAnEnd = !last && (first || to == lineCount() - 1);
        return new Unit(height, first ? before : 0, nearAnEnd, marks);
    }

    private int lineCount() {
        return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
    }

    /** One line height for all cells, so that a row can be cut between any two lines. */
    private float leading() {
        return (float) cells.stream().flatMap(cell -> cell.lines().stream()).map(Line::style)
                .mapToDouble(TextStyle::leading).max().orElse(0);
    }

    private float baseline() {
        return (float) cells.stream().flatMap(cell -> cell.lines().stream()).map(Line::style)
                .mapToDouble(TextStyle::baseline).max().orElse(0);
    }
}
