package app.steadyground.export.page;

import app.steadyground.export.type.Line;
import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typeface;
import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** The running head, the page number, and the index tab at the edge, as on a notebook. */
final class FrameSetter {

    private static final TextStyle SMALL = new TextStyle(Typeface.SANS, 8.5f, 11, Colors.MUTED);
    private static final float HEAD_BASELINE = 46;
    private static final float FOOT_BASELINE = 40;
    private static final float TAB_WIDTH = 11;
    private static final float TAB_HEIGHT = 46;
    private static final float TAB_STEP = 56;
    private static final float TAB_TOP = 104;
    private static final int TABS = 11;

    private final Typesetter type;
    private final Format paper;
    private final TextStyle small;
    private final Words words;

    FrameSetter(Typesetter type, Format paper, Words words) {
        this.type = type;
        this.paper = paper;
        this.words = words;
        this.small = paper.style(SMALL);
    }

    /** In points from the page's top left corner. */
    List<Mark> marks(Frame frame, int page, int count) {
        List<Mark> marks = new ArrayList<>();
        if (frame.bare()) {
            return marks;
        }
        Line number = type.line(words.pageOf(page, count), small);
        marks.add(new Mark.Text(number, (paper.width() - number.width()) / 2, paper.height() - FOOT_BASELINE / paper.size().scale()));
        if (!frame.title().isEmpty()) {
            // A title longer than the line is cut here only: it stands in full above its chapter.
            Line title = type.lines(frame.title(), small, paper.column()).getFirst();
            float left = title.rightToLeft() ? paper.left() + paper.column() - title.width() : paper.left();
            marks.add(new Mark.Text(title, left, HEAD_BASELINE / paper.size().scale()));
            float scale = paper.size().scale();
            marks.add(new Mark.Box(paper.width() - TAB_WIDTH / scale,
                    (TAB_TOP + frame.order() % TABS * TAB_STEP) / scale, TAB_WIDTH / scale, TAB_HEIGHT / scale, 3, frame.tint(), -1));
        }
        return marks;
    }
}
