package app.steadyground.export.flat;

import app.steadyground.export.page.Block;
import app.steadyground.export.page.TrendPlan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A trend drawn within an HTML file, in its colours. The numbers stand beneath it in a table. */
final class TrendSvg {

    private static final float WIDTH = 640;
    private static final float HEIGHT = 126;
    private static final float HEAD = 5;

    private TrendSvg() {
    }

    static String of(Block.Trend trend) {
        TrendPlan plan = new TrendPlan(trend, 40, 10, WIDTH - 52, 88);
        StringBuilder svg = new StringBuilder("<svg role=\"img\" viewBox=\"0 0 640 " + (int) HEIGHT + "\" aria-label=\""
                + Html.escaped(trend.alt()).replaceAll("<br>\\s*", " ") + "\">\n");
        for (int edge : List.of(trend.max(), trend.min())) {
            svg.append(path("edge", 30, plan.y(edge), WIDTH, plan.y(edge)))
                    .append(text(22, plan.y(edge) + 4, "end", Integer.toString(edge)));
        }
        trend.runs().forEach(run -> svg.append(trend.pairs()
                ? run.stream().map(pair -> arrow(pair, plan)).collect(Collectors.joining()) : line(run, plan)));
        svg.append(text(30, HEIGHT - 6, "start", trend.first()));
        if (trend.days() > 0) {
            svg.append(text(WIDTH, HEIGHT - 6, "end", trend.last()));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String line(List<Block.Moment> run, TrendPlan plan) {
        return "<polyline points=\"" + run.stream().map(moment -> number(plan.x(moment)) + "," + number(plan.y(moment.value())))
                .collect(Collectors.joining(" ")) + "\"/>" + run.stream().map(moment -> dot("dot", plan, moment, moment.value()))
                .collect(Collectors.joining()) + "\n";
    }

    private static String arrow(Block.Moment pair, TrendPlan plan) {
        float x = plan.x(pair);
        boolean moves = pair.before() != null && pair.value() != null && plan.y(pair.before()) != plan.y(pair.value());
        StringBuilder arrow = new StringBuilder();
        if (moves) {
            float to = plan.y(pair.value());
            float back = plan.y(pair.before()) > to ? HEAD : -HEAD;
            arrow.append(path("line", x, plan.y(pair.before()), x, to))
                    .append(path("line", x - HEAD, to + back, x, to, x + HEAD, to + back));
        }
        if (pair.before() != null) {
            arrow.append(dot("before", plan, pair, pair.before()));
        }
        if (pair.value() != null && !moves) {
            arrow.append(dot("dot", plan, pair, pair.value()));
        }
        return arrow.append('\n').toString();
    }

    private static String path(String kind, float... points) {
        StringBuilder path = new StringBuilder("<polyline class=\"" + kind + "\" points=\"");
        for (int i = 0; i < points.length; i += 2) {
            path.append(i == 0 ? "" : " ").append(number(points[i])).append(',').append(number(points[i + 1]));
        }
        return path.append("\"/>").toString();
    }

    private static String dot(String kind, TrendPlan plan, Block.Moment moment, int value) {
        return "<circle class=\"" + kind + "\" cx=\"" + number(plan.x(moment)) + "\" cy=\"" + number(plan.y(value)) + "\" r=\""
                + number(plan.dot() * 0.7f) + "\"/>";
    }

    private static String text(float x, float y, String anchor, String words) {
        return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\">" + Html.escaped(words) + "</text>";
    }

    private static String number(float value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
