package app.steadyground.export;

import app.steadyground.entry.Entry;
import app.steadyground.export.page.Block;
import app.steadyground.export.page.Look;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Range;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Chart;
import app.steadyground.reread.Trends;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The numbers of a page over time, as far as they are among the entries given. A single number is no trend. */
final class TrendBlocks {

    /** More numbers than this are told by their ends. */
    private static final int TOLD = 40;

    private final Days days;

    TrendBlocks(Days days) {
        this.days = days;
    }

    /** Empty if there is no trend. {@code level} of the heading over it. */
    List<Block> of(Exercise page, List<Entry> entries, String heading, int level, int tint) {
        List<Trends.Group> groups = Trends.of(page, entries, LocalDate.MIN);
        List<Block> blocks = new ArrayList<>();
        for (Trends.Group group : groups) {
            List<Chart> charts = group.charts().stream().filter(chart -> chart.given().size() > 1).toList();
            List<Block.Flowing> head = new ArrayList<>();
            if (blocks.isEmpty()) {
                head.add(new Block.Heading(level, heading, tint, level <= 2, null));
            }
            if (groups.size() > 1 || !group.person().isEmpty()) {
                String person = group.person().isEmpty() ? Texts.get("trends.nobody") : group.person();
                head.add(new Block.Heading(level + 1, person, tint, false, null));
            }
            List<LocalDate> dates = charts.stream().flatMap(chart -> chart.given().stream()).map(Chart.Point::date)
                    .sorted(Comparator.naturalOrder()).toList();
            for (Chart chart : charts) {
                head.addAll(chart(chart, dates.getFirst(), dates.getLast(), tint));
                blocks.add(new Block.Group(head));
                head = new ArrayList<>();
            }
        }
        return blocks;
    }

    List<Block.Flowing> chart(Chart chart, LocalDate first, LocalDate last, int tint) {
        List<Block.Flowing> blocks = new ArrayList<>(List.of(Block.Paragraph.of(chart.name(), Look.PROMPT)));
        Range range = chart.range();
        if (!range.low().isEmpty() || !range.high().isEmpty()) {
            blocks.add(Block.Paragraph.of(NumberBlocks.ends(range), Look.HINT));
        }
        List<List<Block.Moment>> runs = (chart.pairs() ? List.of(chart.given()) : chart.runs()).stream()
                .map(run -> run.stream().map(point -> moment(point, first)).toList()).toList();
        List<String> heads = chart.pairs() ? List.of(Texts.get("trends.day"), Texts.get("trends.before"), Texts.get("trends.after"))
                : List.of(Texts.get("trends.day"), Texts.get("print.number-head"));
        blocks.add(new Block.Trend(alt(chart), range.min(), range.max(), chart.pairs(), runs, heads, days.brief(first),
                days.brief(last), days(first, last), tint));
        return blocks;
    }

    private Block.Moment moment(Chart.Point point, LocalDate first) {
        return new Block.Moment(days(first, point.date()), days.brief(point.date()), number(point.before()), number(point.value()));
    }

    private static Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    private String alt(Chart chart) {
        List<Chart.Point> given = chart.given();
        if (given.size() <= TOLD) {
            return given.stream().map(point -> told(chart, point)).collect(Collectors.joining("; "));
        }
        return Texts.get("print.trend-ends", given.size(), told(chart, given.getFirst()), told(chart, given.getLast()));
    }

    private String told(Chart chart, Chart.Point point) {
        String day = days.brief(point.date());
        return chart.pairs() ? Texts.get("trends.pair", day, words(point.before()), words(point.value()))
                : Texts.get("trends.point", day, words(point.value()));
    }

    private static String words(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : Texts.get("print.unrated");
    }
}
