package app.steadyground.export;

import app.steadyground.entry.Content;
import app.steadyground.export.page.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tables. A column gets room by what stands in it, so that days stay narrow and stories get wide. */
final class RowBlocks {

    /** No column is wider than this many times another. */
    private static final double MOST = 3;

    private RowBlocks() {
    }

    /** Rows without a word are left out; cells beyond the columns are kept, under no head. */
    static List<Block.Flowing> of(Content.Rows table) {
        List<List<String>> rows = table.rows().stream().map(Content.Row::cells)
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isBlank())).toList();
        int count = Math.max(table.columns().size(), rows.stream().mapToInt(List::size).max().orElse(0));
        List<String> columns = filled(table.columns(), count);
        List<List<String>> cells = rows.stream().map(row -> filled(row, count)).toList();
        return List.of(new Block.Table(columns, cells, widths(columns, cells)));
    }

    private static List<String> filled(List<String> cells, int count) {
        List<String> filled = new ArrayList<>(cells);
        while (filled.size() < count) {
            filled.add("");
        }
        return filled;
    }

    private static List<Float> widths(List<String> columns, List<List<String>> rows) {
        double[] widths = new double[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            double letters = Math.max(longestWord(columns.get(i)), columns.get(i).length() / 2.0);
            for (List<String> row : rows) {
                letters = Math.max(letters, Math.max(longestWord(row.get(i)), Math.sqrt(row.get(i).length()) * 3));
            }
            widths[i] = letters;
        }
        double widest = Arrays.stream(widths).max().orElse(1);
        return Arrays.stream(widths).mapToObj(width -> (float) Math.max(width, widest / MOST)).toList();
    }

    /** Counted up to what a narrow column can hold in one line. */
    private static double longestWord(String text) {
        return Math.min(16, Arrays.stream(text.split("\\s+")).mapToInt(String::length).max().orElse(0));
    }
}
