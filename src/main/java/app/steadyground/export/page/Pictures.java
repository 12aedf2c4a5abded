package app.steadyground.export.page;

import java.util.ArrayList;
import java.util.List;

/** The small drawings that fields are made of. All of them begin at x and y, their top left corner. */
final class Pictures {

    static final float TICK_BOX = 9.5f;

    private static final float ROUND = 2;
    private static final float TICK_WEIGHT = 1.4f;
    private static final float SMALL_DOT = 3.6f;
    private static final float SMALL_DOT_STEP = 5.4f;

    private Pictures() {
    }

    static List<Mark> tickBox(float x, float y, boolean ticked) {
        if (!ticked) {
            return List.of(new Mark.Box(x, y, TICK_BOX, TICK_BOX, ROUND, Colors.WHITE, Colors.EDGE));
        }
        return List.of(
                new Mark.Box(x, y, TICK_BOX, TICK_BOX, ROUND, Colors.ACCENT, Colors.ACCENT),
                new Mark.Stroke(List.of(x + 2.2f, y + 5, x + 4.1f, y + 6.9f, x + 7.5f, y + 2.8f), TICK_WEIGHT,
                        Colors.WHITE));
    }

    static List<Mark> radio(float x, float y, boolean chosen) {
        List<Mark> marks = new ArrayList<>();
        marks.add(circle(x, y, TICK_BOX, Colors.WHITE, chosen ? Colors.ACCENT : Colors.EDGE));
        if (chosen) {
            float inset = TICK_BOX / 4;
            marks.add(circle(x + inset, y + inset, TICK_BOX / 2, Colors.ACCENT, -1));
        }
        return marks;
    }

    static Mark circle(float x, float y, float diameter, int fill, int edge) {
        return new Mark.Box(x, y, diameter, diameter, diameter / 2, fill, edge);
    }

    /** A row of {@code most} dots, {@code count} of them filled. */
    static List<Mark> dots(float x, float y, int count, int most) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            int fill = i < count ? Colors.ACCENT : Colors.WHITE;
            marks.add(circle(x + i * SMALL_DOT_STEP, y, SMALL_DOT, fill, Colors.ACCENT));
        }
        return marks;
    }

    static float dotsWidth(int most) {
        return (most - 1) * SMALL_DOT_STEP + SMALL_DOT;
    }

    static float dotHeight() {
        return SMALL_DOT;
    }
}
