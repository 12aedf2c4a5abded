package app.steadyground.export.page;

import app.steadyground.export.type.Line;
import java.util.List;
import java.util.SortedMap;

/**
 * Turns a page's marks into PDF operators, each piece under its tag, or as an artifact where it says nothing. Links,
 * places and what can be filled in are no drawing; the book looks after them.
 */
final class SheetWriter {

    private final Format format;
    private final Ink ink;
    private final Pen pen = new Pen();
    private final TextPen text;
    private final Pieces pieces;

    /** Counts in {@code missing} each character that had to be drawn as a box. */
    SheetWriter(Format format, Ink ink, SortedMap<Integer, Integer> missing, Pieces pieces) {
        this.format = format;
        this.ink = ink;
        this.text = new TextPen(pen, ink, missing);
        this.pieces = pieces;
    }

    byte[] write(Sheet sheet) {
        enlarge();
        for (Mark.Panel panel : sheet.panels()) {
            under(null);
            panel(panel);
        }
        for (Sheet.Placed placed : sheet.marks()) {
            draw(placed.mark(), placed.x(), placed.y());
        }
        pieces.end(pen);
        endEnlarging();
        return pen.bytes();
    }

    /** What repeats around the text and is not part of it. */
    byte[] writeFrame(List<Mark> marks) {
        enlarge();
        pen.put("/Artifact <</Type/Pagination>> BDC\n");
        marks.forEach(mark -> drawn(mark, 0, 0));
        pen.put("EMC\n");
        endEnlarging();
        return pen.bytes();
    }

    private void enlarge() {
        if (format.size().scale() != 1) {
            pen.put("q ").number(format.size().scale()).put("0 0 ").number(format.size().scale()).put("0 0 cm\n");
        }
    }

    private void endEnlarging() {
        if (format.size().scale() != 1) {
            pen.put("Q\n");
        }
    }

    private void under(Tag tag) {
        pieces.under(tag, pen);
    }

    private void draw(Mark mark, float x, float y) {
        switch (mark) {
            case Mark.Text m -> under(m.tag());
            case Mark.Figure m -> under(m.tag());
            case Mark.Box m -> under(null);
            case Mark.Panel m -> under(null);
            case Mark.Stroke m -> under(null);
            case Mark.Link m -> { }
            case Mark.Input m -> { }
            case Mark.Place m -> { }
        }
        drawn(mark, x, y);
    }

    private void drawn(Mark mark, float x, float y) {
        switch (mark) {
            case Mark.Text m -> line(m.line(), x + m.x(), format.height() - y - m.baseline());
            case Mark.Box m -> box(x + m.x(), y + m.y(), m.width(), m.height(), m.round(), m.fill(), m.edge());
            case Mark.Panel m -> panel(m.moved(x, y));
            case Mark.Stroke m -> stroke(m, x, y);
            case Mark.Figure m -> pen.moved(x, format.height() - y,
                    () -> m.marks().forEach(part -> drawn(part, 0, format.height())));
            case Mark.Link m -> { }
            case Mark.Input m -> { }
            case Mark.Place m -> { }
        }
    }

    private void line(Line line, float x, float y) {
        pieces.room(line.room());
        text.line(line, x, y);
    }

    private void panel(Mark.Panel panel) {
        box(panel.x(), panel.drawnTop(), panel.width(), panel.drawnHeight(), panel.round(),
                ink.ground(panel.fill()), -1);
    }

    private void box(float x, float y, float width, float height, float round, int fill, int edge) {
        int line = edge < 0 && fill != Colors.WHITE && ink.vanishes(fill) ? 0 : ink.of(edge);
        pen.box(x, format.height() - y - height, width, height, round, ink.of(fill), line);
    }

    private void stroke(Mark.Stroke stroke, float x, float y) {
        double[] points = new double[stroke.points().size()];
        for (int i = 0; i < points.length; i++) {
            float value = stroke.points().get(i);
            points[i] = i % 2 == 0 ? x + value : format.height() - y - value;
        }
        pen.stroke(points, stroke.weight(), ink.of(stroke.color()));
    }
}
