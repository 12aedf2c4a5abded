package app.steadyground.export.page;

import app.steadyground.export.type.Line;
import app.steadyground.export.type.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Cells side by side, with drawings ({@code lead}, y from the first line's top, {@code leadHeight} high) in front.
 * One unit; if it were higher than {@code most}, as many units as it has lines. {@code rule}: the colour of a
 * line under it, or {@link #NO_RULE}.
 */
final class Row {

    static final int NO_RULE = -1;

    private static final float PANEL_PADDING = 8;
    private static final float PANEL_ROUND = 4;
    private static final float HAIRLINE = 0.6f;

    private final List<Cell> cells;
    private final List<Mark> lead;
    private final float leadHeight;
    private final float padTop;
    private final float padBottom;
    private final float before;
    private final int rule;
    private final float most;
    private final int lines;
    /** One line height for all cells, so that a row can be cut between any two lines. */
    private final float leading;
    private final float baseline;

    Row(List<Cell> cells, List<Mark> lead, float leadHeight, float padTop, float padBottom, float before, int rule,
            float most) {
        this.cells = List.copyOf(cells);
        this.lead = List.copyOf(lead);
        this.leadHeight = leadHeight;
        this.padTop = padTop;
        this.padBottom = padBottom;
        this.before = before;
        this.rule = rule;
        this.most = most;
        lines = Math.max(1, cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0));
        leading = highest(TextStyle::leading);
        baseline = highest(TextStyle::baseline);
    }

    /** All lines of a cell are set alike, so its first one tells. */
    private float highest(ToDoubleFunction<TextStyle> measure) {
        return (float) cells.stream().filter(cell -> !cell.lines().isEmpty())
                .mapToDouble(cell -> measure.applyAsDouble(cell.lines().getFirst().style())).max().orElse(0);
    }

    List<Unit> units() {
        float whole = padTop + Math.max(lines * leading, leadHeight) + padBottom;
        if (whole <= most) {
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
                TextSetter.place(marks, line, cell.left(line), top + (i - from) * leading + baseline,
                        cell.tag());
            }
        }
        if (last && rule != NO_RULE) {
            float right = (float) cells.stream().mapToDouble(cell -> cell.x() + cell.width()).max().orElse(0);
            marks.add(new Mark.Stroke(List.of(0f, height, right, height), HAIRLINE, rule));
        }
        boolean nearAnEnd = !last && (first || to == lines - 1);
        return new Unit(height, first ? before : 0, nearAnEnd, marks);
    }
}
