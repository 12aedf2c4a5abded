package app.steadyground.export;

import app.steadyground.entry.Entry;
import app.steadyground.export.page.Block;
import app.steadyground.export.page.Look;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Chart;
import app.steadyground.reread.TrendTable;
import app.steadyground.reread.Trends;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The numbers of a page over time, as lines or as tables. */
final class TrendsView {

    /** More columns of numbers than these stand in a table of their own: what was asked is long. */
    private static final int BESIDE = 4;

    private final Days days;
    private final boolean asTable;

    TrendsView(Days days, boolean asTable) {
        this.days = days;
        this.asTable = asTable;
    }

    View of(Exercise page, List<Entry> entries, String span) {
        return new View(Texts.get("trends.title"), entries, view -> fill(view, page, entries, span));
    }

    private void fill(View view, Exercise page, List<Entry> entries, String span) {
        view.add(new Block.Heading(2, page.title(), Tints.ACCENT, true, null));
        view.add(Block.Paragraph.of(Texts.of(Texts.get("trends.span"), span), Look.LABEL));
        List<Trends.Group> groups = Trends.of(page, entries, LocalDate.MIN);
        if (groups.isEmpty()) {
            view.add(Block.Paragraph.of(Texts.get("trends.none-then"), Look.LABEL));
        }
        for (Trends.Group group : groups) {
            if (!group.person().isEmpty()) {
                Place place = new Place(last(group), page.title(), Texts.get("trends.title"));
                view.tell(place, List.of(group.person()), List.of(new Block.Heading(3, group.person(), Tints.ACCENT, false, null)));
            } else if (groups.size() > 1) {
                view.add(new Block.Heading(3, Texts.get("trends.nobody"), Tints.ACCENT, false, null));
            }
            blocks(group).forEach(view::add);
        }
    }

    private static LocalDate last(Trends.Group group) {
        return days(group).max(LocalDate::compareTo).orElseThrow();
    }

    private static Stream<LocalDate> days(Trends.Group group) {
        return group.charts().stream().flatMap(chart -> chart.given().stream()).map(Chart.Point::date);
    }

    private List<Block> blocks(Trends.Group group) {
        return asTable ? tables(group) : drawn(group);
    }

    private List<Block> drawn(Trends.Group group) {
        LocalDate first = days(group).min(LocalDate::compareTo).orElseThrow();
        TrendBlocks trends = new TrendBlocks(days);
        return group.charts().stream().<Block>map(chart -> new Block.Group(chart.given().size() > 1
                ? trends.chart(chart, first, last(group), Tints.ACCENT) : single(chart))).toList();
    }

    /** One entry is a number and no trend. */
    private List<Block.Flowing> single(Chart chart) {
        Chart.Point point = chart.given().getFirst();
        Integer before = point.before().isPresent() ? (Integer) point.before().getAsInt() : null;
        Integer value = point.value().isPresent() ? (Integer) point.value().getAsInt() : null;
        String alt = chart.pairs() ? Texts.get("then.spoken", chart.name(), words(before), words(value)) : words(value);
        return List.of(Block.Paragraph.of(chart.name(), Look.PROMPT),
                new Block.Change(alt, chart.range().min(), chart.range().max(), before, value),
                Block.Paragraph.of(Texts.get("trends.single", days.brief(point.date())), Look.SMALL));
    }

    private static String words(Integer number) {
        return number == null ? Texts.get("then.open") : number.toString();
    }

    private static List<Block> tables(Trends.Group group) {
        TrendTable all = TrendTable.of(group, Texts.get("trends.day"), Texts.get("trends.before"), Texts.get("trends.after"));
        List<Block> tables = new ArrayList<>();
        for (int from = 1; from < all.heads().size(); from += BESIDE) {
            List<Integer> columns = IntStream.concat(IntStream.of(0), IntStream.range(from, Math.min(from + BESIDE, all.heads().size()))).boxed().toList();
            tables.add(Block.Table.even(some(all.heads(), columns), all.rows().stream().map(row -> some(row, columns)).toList()));
        }
        return tables;
    }

    private static List<String> some(List<String> cells, List<Integer> columns) {
        return columns.stream().map(cells::get).toList();
    }
}
