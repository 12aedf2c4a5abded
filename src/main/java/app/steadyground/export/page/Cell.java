package app.steadyground.export.page;

import app.steadyground.export.type.Line;
import java.util.List;

/**
 * Lines beside other lines, within {@code width} from {@code x}. {@code atEnd}: set against the right edge.
 * {@code panel}: the colour of a soft box behind it, or {@link #NO_PANEL}. {@code tag}: where its words belong.
 */
record Cell(float x, float width, List<Line> lines, boolean atEnd, int panel, Tag tag) {

    static final int NO_PANEL = -1;

    Cell {
        lines = List.copyOf(lines);
    }

    Cell(float x, float width, List<Line> lines, Tag tag) {
        this(x, width, lines, false, NO_PANEL, tag);
    }

    float left(Line line) {
        return line.rightToLeft() || atEnd ? x + width - line.width() : x;
    }
}
