package app.steadyground.ui.reread;

import app.steadyground.guide.Texts;
import app.steadyground.reread.Chart;
import app.steadyground.ui.pages.Dates;
import app.steadyground.ui.parts.Direction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/**
 * A calm line over real time, or short arrows from before to after. Arrow keys go from point to point and say what it
 * is; Enter opens the entry. JavaFX thread.
 */
final class TrendChart extends Pane {
    private static final double TALL = 6;

    private final Chart chart;
    private final List<Chart.Point> given;
    private final LocalDate first;
    private final LocalDate last;
    private final Label top = new Label();
    private final Label bottom = new Label();
    private final Label said = new Label();
    private final Circle ring = new Circle();
    private final Pane drawing = new Pane();
    private double drawnWide;
    private double drawnLetter;
    private int at = -1;

    /** @param first the day at the left edge, {@code last} the day at the right */
    TrendChart(Chart chart, LocalDate first, LocalDate last, Consumer<String> open) {
        this.chart = chart;
        this.given = chart.given();
        this.first = first;
        this.last = last;
        top.setText(String.valueOf(chart.range().max()));
        bottom.setText(String.valueOf(chart.range().min()));
        List.of(top, bottom, said).forEach(l -> l.getStyleClass().addAll("sg-muted", "sg-small"));
        ring.getStyleClass().add("trend-ring");
        ring.setVisible(false);
        getStyleClass().add("trend-chart");
        getChildren().addAll(drawing, ring, top, bottom, said);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(Texts.get("trends.chart", chart.name(), given.size()));
        setAccessibleHelp(Texts.get("trends.keys"));
        addEventHandler(KeyEvent.KEY_PRESSED, e -> byKey(e, open));
        setOnMouseMoved(e -> point(nearest(e.getX())));
        setOnMouseClicked(e -> {
            requestFocus();
            point(nearest(e.getX()));
            if (e.getClickCount() == 2) {
                open.accept(given.get(at).item());
            }
        });
    }

    private void byKey(KeyEvent e, Consumer<String> open) {
        switch (Direction.meant(e, this)) {
            case LEFT -> point(at < 0 ? given.size() - 1 : Math.max(0, at - 1));
            case RIGHT -> point(at < 0 ? 0 : Math.min(given.size() - 1, at + 1));
            case HOME -> point(0);
            case END -> point(given.size() - 1);
            case ENTER -> {
                if (at >= 0) {
                    open.accept(given.get(at).item());
                }
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void point(int index) {
        at = index;
        Chart.Point point = given.get(index);
        String day = Dates.medium(point.date());
        said.setText(chart.pairs() ? Texts.get("trends.pair", day, NumberPair.words(point.before()), NumberPair.words(point.value()))
                : Texts.get("trends.point", day, NumberPair.words(point.value())));
        setAccessibleText(chart.name() + ". " + said.getText());
        requestLayout();
    }

    private int nearest(double x) {
        int best = 0;
        for (int i = 1; i < given.size(); i++) {
            if (Math.abs(x(given.get(i).date()) - x) < Math.abs(x(given.get(best).date()) - x)) {
                best = i;
            }
        }
        return best;
    }

    private double letter() {
        return top.getFont().getSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        return letter() * (TALL + 2.6);
    }

    @Override
    protected double computePrefWidth(double height) {
        return letter() * 30;
    }

    private double x(LocalDate day) {
        double left = letter() * 2.5;
        double wide = getWidth() - left - letter();
        long days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return first.equals(last) ? left + wide / 2 : left + wide * ChronoUnit.DAYS.between(first, day) / days;
    }

    private double y(int value) {
        double share = (double) (Math.clamp(value, chart.range().min(), chart.range().max()) - chart.range().min())
                / (chart.range().max() - chart.range().min());
        return letter() * 0.7 + letter() * TALL * (1 - share);
    }

    @Override
    protected void layoutChildren() {
        drawing.resizeRelocate(0, 0, getWidth(), getHeight());
        if (drawnWide != getWidth() || drawnLetter != letter()) {
            drawnWide = getWidth();
            drawnLetter = letter();
            draw();
        }
        place(top, 0, y(chart.range().max()) - letter() * 0.7);
        place(bottom, 0, y(chart.range().min()) - letter() * 0.7);
        place(said, letter() * 2.5, letter() * (TALL + 1.2));
        ring.setVisible(at >= 0);
        if (at >= 0) {
            Chart.Point point = given.get(at);
            ring.setCenterX(x(point.date()));
            ring.setCenterY(y(point.value().orElseGet(() -> point.before().orElseThrow())));
            ring.setRadius(letter() * 0.55);
        }
    }

    private void draw() {
        List<Node> shapes = new ArrayList<>();
        for (int edge : List.of(chart.range().min(), chart.range().max())) {
            shapes.add(styled(new Line(letter() * 2, y(edge), getWidth() - letter() * 0.5, y(edge)), "trend-edge"));
        }
        if (chart.pairs()) {
            given.forEach(p -> arrow(p, shapes));
        } else {
            line(shapes);
        }
        drawing.getChildren().setAll(shapes);
        // Made while laying out, they would be without colours until the next time.
        drawing.applyCss();
    }

    private void line(List<Node> shapes) {
        for (List<Chart.Point> run : chart.runs()) {
            Polyline line = new Polyline();
            run.forEach(p -> line.getPoints().addAll(x(p.date()), y(p.value().orElseThrow())));
            shapes.add(styled(line, "trend-line"));
        }
        boolean few = given.size() <= 120;
        given.forEach(p -> shapes.add(styled(new Circle(x(p.date()), y(p.value().orElseThrow()), letter() * (few ? 0.22 : 0.12)), "trend-dot")));
    }

    private void arrow(Chart.Point point, List<Node> shapes) {
        double x = x(point.date());
        point.before().ifPresent(b -> shapes.add(styled(new Circle(x, y(b), letter() * 0.2), "trend-before")));
        point.value().ifPresent(a -> {
            double to = y(a);
            double from = point.before().isPresent() ? y(point.before().getAsInt()) : to;
            double head = letter() * 0.3 * Math.signum(from - to);
            if (from == to) {
                shapes.add(styled(new Circle(x, to, letter() * 0.2), "trend-dot"));
            } else {
                shapes.add(styled(new Line(x, from, x, to), "trend-line"));
                shapes.add(styled(new Polyline(x - Math.abs(head) * 0.8, to + head, x, to, x + Math.abs(head) * 0.8, to + head), "trend-line"));
            }
        });
    }

    private static Node styled(Node node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    private static void place(Label label, double x, double y) {
        label.autosize();
        label.relocate(x, y);
    }
}
