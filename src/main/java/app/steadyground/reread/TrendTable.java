package app.steadyground.reread;

import app.steadyground.guide.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The charts of a group as a table: a row an entry, a column a number.
 *
 * @param heads of the columns, the first is the day's
 * @param rows each as long as {@code heads}; a cell is empty where nothing was answered
 */
public record TrendTable(List<String> heads, List<List<String>> rows) {
    public TrendTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** @param day what stands over the days, {@code before} and {@code after} over the numbers of a pair, before what was asked */
    public static TrendTable of(Trends.Group group, String day, String before, String after) {
        List<String> heads = new ArrayList<>(List.of(day));
        Map<String, List<String>> rows = new LinkedHashMap<>();
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        group.charts().forEach(c -> c.points().forEach(p -> dates.putIfAbsent(p.item(), p.date())));
        dates.forEach((item, date) -> rows.put(item, new ArrayList<>(List.of(date.toString()))));
        boolean one = group.charts().size() == 1;
        for (Chart chart : group.charts()) {
            if (chart.pairs()) {
                heads.add(one ? before : Texts.of(before, chart.name()));
            }
            heads.add(!chart.pairs() ? chart.name() : one ? after : Texts.of(after, chart.name()));
            Map<String, Chart.Point> points = chart.points().stream()
                    .collect(Collectors.toMap(Chart.Point::item, p -> p, (a, b) -> a));
            rows.forEach((item, row) -> {
                Chart.Point point = points.get(item);
                if (chart.pairs()) {
                    row.add(point == null ? "" : text(point.before()));
                }
                row.add(point == null ? "" : text(point.value()));
            });
        }
        return new TrendTable(heads, rows.values().stream().filter(r -> r.stream().skip(1).anyMatch(c -> !c.isEmpty()))
                .<List<String>>map(List::copyOf).toList());
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    /** Comma-separated, as RFC 4180 has it. No cell begins with what a spreadsheet would take for a formula. */
    public String csv() {
        List<List<String>> all = new ArrayList<>(List.of(heads));
        all.addAll(rows);
        return all.stream().map(TrendTable::line).collect(Collectors.joining());
    }

    /** One line of such a file. */
    public static String line(List<String> cells) {
        return cells.stream().map(TrendTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String harmless = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
