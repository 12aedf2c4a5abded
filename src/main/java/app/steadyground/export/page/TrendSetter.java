package app.steadyground.export.page;

import app.steadyground.export.type.Line;
import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typeface;
import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** Numbers over time as a calm line, which ends where there is a gap, or as arrows from before to after. */
final class TrendSetter {

    private static final TextStyle LABEL = new TextStyle(Typeface.SANS, 8.25f, 11.5f, Colors.MUTED);
    private static final float HEIGHT = 64;
    private static final float TOP = 6;
    private static final float GUTTER = 24;
    private static final float GAP = 5;
    private static final float EDGE_WEIGHT = 0.5f;
    private static final float LINE_WEIGHT = 1.5f;
    private static final float HEAD = 3.2f;

    private final Typesetter type;
    private final TextStyle style;

    TrendSetter(Typesetter type, Format format) {
        this.type = type;
        this.style = format.style(LABEL);
    }

    List<Unit> units(Block.Trend trend, float width, Tag parent) {
        float gutter = GUTTER * style.size() / LABEL.size();
        TrendPlan plan = new TrendPlan(trend, gutter + GAP, TOP, width - gutter - 3 * GAP, HEIGHT);
        List<Mark> drawn = new ArrayList<>();
        for (int edge : List.of(trend.max(), trend.min())) {
            float y = plan.y(edge);
            drawn.add(stroke(EDGE_WEIGHT, Colors.EDGE, gutter, y, width, y));
            Line number = type.line(Integer.toString(edge), style);
            drawn.add(new Mark.Text(number, gutter - GAP - number.width(), y + style.size() * 0.33f));
        }
        int color = Colors.readable(trend.tint());
        trend.runs().forEach(run -> {
            if (trend.pairs()) {
                run.forEach(pair -> arrow(pair, plan, color, drawn));
            } else {
                line(run, plan, color, drawn);
            }
        });
        float foot = plan.bottom() + 4 + style.baseline();
        Line first = type.line(trend.first(), style);
        drawn.add(new Mark.Text(first, trend.days() == 0 ? plan.left() + (plan.width() - first.width()) / 2 : gutter, foot));
        if (trend.days() > 0) {
            Line last = type.line(trend.last(), style);
            drawn.add(new Mark.Text(last, width - last.width(), foot));
        }
        Tag figure = parent.add("Figure").alt(trend.alt());
        return List.of(new Unit(plan.bottom() + 4 + style.leading(), 4, false,
                List.of(new Mark.Figure(trend.alt(), drawn, figure))));
    }

    private static void line(List<Block.Moment> run, TrendPlan plan, int color, List<Mark> drawn) {
        List<Float> points = new ArrayList<>();
        run.forEach(moment -> {
            points.add(plan.x(moment));
            points.add(plan.y(moment.value()));
        });
        if (run.size() > 1) {
            drawn.add(new Mark.Stroke(points, LINE_WEIGHT, color));
        }
        run.forEach(moment -> drawn.add(dot(plan, moment, moment.value(), color, color)));
    }

    private static void arrow(Block.Moment pair, TrendPlan plan, int color, List<Mark> drawn) {
        float x = plan.x(pair);
        boolean moves = pair.before() != null && pair.value() != null && plan.y(pair.before()) != plan.y(pair.value());
        if (moves) {
            float from = plan.y(pair.before());
            float to = plan.y(pair.value());
            float back = from > to ? HEAD : -HEAD;
            drawn.add(stroke(LINE_WEIGHT, color, x, from, x, to));
            drawn.add(stroke(LINE_WEIGHT, color, x - HEAD, to + back, x, to, x + HEAD, to + back));
        }
        if (pair.before() != null) {
            drawn.add(dot(plan, pair, pair.before(), Colors.WHITE, color));
        }
        if (pair.value() != null && !moves) {
            drawn.add(dot(plan, pair, pair.value(), color, color));
        }
    }

    private static Mark dot(TrendPlan plan, Block.Moment moment, int value, int fill, int edge) {
        float size = plan.dot();
        return Pictures.circle(plan.x(moment) - size / 2, plan.y(value) - size / 2, size, fill, edge);
    }

    private static Mark stroke(float weight, int color, Float... points) {
        return new Mark.Stroke(List.of(points), weight, color);
    }
}
