package app.steadyground.export.page;

import java.util.List;
import java.util.SortedMap;

/** Turns a page's marks into PDF operators. Links and places are no drawing; the book looks after them. */
final class SheetWriter {

    private final Paper paper;
    private final Pen pen = new Pen();
    private final TextPen text;

    /** Counts in {@code missing} each character that had to be drawn as a box. */
    SheetWriter(Paper paper, SortedMap<Integer, Integer> missing) {
        this.paper = paper;
        this.text = new TextPen(pen, missing);
    }

    byte[] write(Sheet sheet) {
        pen.put("/Artifact BMC\n");
        for (Mark.Panel panel : sheet.panels()) {
            panel(panel);
        }
        pen.put("EMC\n");
        for (Sheet.Placed placed : sheet.marks()) {
            draw(placed.mark(), placed.x(), placed.y());
        }
        return pen.bytes();
    }

    /** What repeats around the text and is not part of it. */
    byte[] writeFrame(List<Mark> marks) {
        pen.put("/Artifact <</Type /Pagination>> BDC\n");
        marks.forEach(mark -> draw(mark, 0, 0));
        pen.put("EMC\n");
        return pen.bytes();
    }

    private void draw(Mark mark, float x, float y) {
        switch (mark) {
            case Mark.Text m -> text.line(m.line(), x + m.x(), paper.height() - y - m.baseline());
            case Mark.Box m -> box(x + m.x(), y + m.y(), m.width(), m.height(), m.round(), m.fill(), m.edge());
            case Mark.Panel m -> panel(m.moved(x, y));
            case Mark.Stroke m -> stroke(m, x, y);
            case Mark.Figure m -> {
                pen.openSpan("Alt", m.alt());
                m.marks().forEach(part -> draw(part, x, y));
                pen.closeSpan();
            }
            case Mark.Link m -> { }
            case Mark.Place m -> { }
        }
    }

    private void panel(Mark.Panel panel) {
        box(panel.x(), panel.drawnTop(), panel.width(), panel.drawnHeight(), panel.round(), panel.fill(), -1);
    }

    private void box(float x, float y, float width, float height, float round, int fill, int edge) {
        pen.box(x, paper.height() - y - height, width, height, round, fill, edge);
    }

    private void stroke(Mark.Stroke stroke, float x, float y) {
        double[] points = new double[stroke.points().size()];
        for (int i = 0; i < points.length; i++) {
            float value = stroke.points().get(i);
            points[i] = i % 2 == 0 ? x + value : paper.height() - y - value;
        }
        pen.stroke(points, stroke.weight(), stroke.color());
    }
}
