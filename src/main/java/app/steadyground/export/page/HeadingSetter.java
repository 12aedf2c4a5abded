package app.steadyground.export.page;

import app.steadyground.export.type.Line;
import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typeface;
import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** Headings of four levels. All their lines stay together and with what follows. */
final class HeadingSetter {

    private static final float BAR_WIDTH = 44;
    private static final float BAR_HEIGHT = 4;
    private static final float BAR_SPACE = 16;

    private final Typesetter type;
    private final Format format;

    HeadingSetter(Typesetter type, Format format) {
        this.type = type;
        this.format = format;
    }

    List<Unit> units(Block.Heading heading, float width, Tag tag) {
        TextStyle style = format.style(style(heading));
        boolean bar = heading.level() <= 1;
        List<Unit> units = new ArrayList<>();
        List<Line> lines = type.lines(heading.text(), style, width);
        for (int i = 0; i < lines.size(); i++) {
            List<Mark> marks = new ArrayList<>();
            float top = 0;
            if (i == 0) {
                if (heading.id() != null || heading.bookmark()) {
                    marks.add(new Mark.Place(heading.id(), heading));
                }
                if (bar) {
                    marks.add(new Mark.Box(0, 0, BAR_WIDTH, BAR_HEIGHT, BAR_HEIGHT / 2, heading.tint(), -1));
                    top = BAR_HEIGHT + BAR_SPACE;
                }
            }
            boolean last = i == lines.size() - 1;
            Line line = lines.get(i);
            float left = line.rightToLeft() ? width - line.width() : 0;
            marks.add(new Mark.Text(line, left, top + style.baseline(), tag));
            float height = top + style.leading() + (last ? after(heading.level()) : 0);
            units.add(new Unit(height, i == 0 ? before(heading.level()) : 0, true, marks));
        }
        return units;
    }

    private static TextStyle style(Block.Heading heading) {
        int tint = Colors.readable(heading.tint());
        return switch (heading.level()) {
            case 1 -> new TextStyle(Typeface.SERIF_SEMIBOLD, 26, 32, tint);
            case 2 -> new TextStyle(Typeface.SERIF_SEMIBOLD, 17, 22.5f, Colors.INK);
            case 3 -> new TextStyle(Typeface.SANS_SEMIBOLD, 11.5f, 15.5f, tint);
            default -> new TextStyle(Typeface.SANS_SEMIBOLD, 10.25f, 14, Colors.INK);
        };
    }

    private static float before(int level) {
        return switch (level) {
            case 1 -> 30;
            case 2 -> 28;
            case 3 -> 22;
            default -> 13;
        };
    }

    private static float after(int level) {
        return switch (level) {
            case 1 -> 14;
            case 2 -> 4;
            case 3 -> 1;
            default -> 0;
        };
    }
}
