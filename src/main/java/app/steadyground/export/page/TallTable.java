package app.steadyground.export.page;

import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typeface;
import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;

/**
 * A table in large print, where more than three columns would be a few letters wide: each of its rows stands as lines of its own,
 * with the columns' heads in front of them.
 */
final class TallTable {

    private static final int MOST_COLUMNS = 3;
    private static final TextStyle HEAD = new TextStyle(Typeface.SANS_SEMIBOLD, 8.75f, 13, Colors.MUTED);
    private static final float HEADS = 0.3f;
    private static final float GAP = 10;
    private static final float PADDING = 3;
    private static final float APART = 9;

    private final Typesetter type;
    private final Format format;
    private final Tag body;
    private final float heads;
    private final float width;
    private final List<Unit> units = new ArrayList<>();

    TallTable(Typesetter type, Format format, float width, Tag parent) {
        this.type = type;
        this.format = format;
        this.width = width;
        heads = width * HEADS;
        body = parent.add("Table").add("TBody");
    }

    static boolean suits(Format format, int columns) {
        return format.isLarge() && columns > MOST_COLUMNS;
    }

    /** What was written; heads without a word beside them are left out. */
    List<Unit> filled(List<String> columns, List<List<String>> rows, TextStyle text) {
        for (List<String> row : rows) {
            List<List<Unit>> lines = new ArrayList<>();
            int last = last(row);
            for (int i = 0; i <= last; i++) {
                if (!row.get(i).isBlank()) {
                    Tag line = body.add("TR");
                    Cell head = head(columns.get(i), line);
                    Cell cell = new Cell(heads + GAP, width - heads - GAP, type.lines(row.get(i), text, width - heads - GAP), line.add("TD"));
                    lines.add(new Row(List.of(head, cell), List.of(), 0, PADDING, i == last ? APART : PADDING, lines.isEmpty() ? APART : 0,
                            i == last ? Colors.LINE : Row.NO_RULE, format.room() / 2).units());
                }
            }
            units.addAll(Unit.noneAlone(lines));
        }
        return units;
    }

    /** Room to write; {@code height} of each line. */
    List<Unit> blank(List<String> columns, List<List<Spot>> rows, float height, Room room) {
        for (List<Spot> row : rows) {
            List<Unit> lines = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                Tag line = body.add("TR");
                List<Unit> head = new Row(List.of(head(columns.get(i), line)), List.of(), height, 0, 0, before(lines),
                        Row.NO_RULE, format.room() / 2).units();
                List<Mark> marks = new ArrayList<>(head.getFirst().marks());
                marks.addAll(room.cell(row.get(i), heads + GAP, 0, width - heads - GAP, height, line.add("TD")));
                lines.add(new Unit(head.getFirst().height(), head.getFirst().before(), false, marks));
                lines.addAll(head.subList(1, head.size()));
            }
            units.addAll(Unit.together(lines));
        }
        return units;
    }

    private float before(List<Unit> lines) {
        return !lines.isEmpty() ? PADDING + 2 : units.isEmpty() ? APART : 2 * APART;
    }

    private Cell head(String title, Tag line) {
        return new Cell(0, heads, type.lines(title, format.style(HEAD), heads), line.add("TH").attribute("/O/Table/Scope/Row"));
    }

    private static int last(List<String> row) {
        int last = row.size() - 1;
        while (last > 0 && row.get(last).isBlank()) {
            last--;
        }
        return last;
    }
}
