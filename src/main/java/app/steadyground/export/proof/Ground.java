package app.steadyground.export.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What lies beneath and above the letters of a page: areas that are painted, in the order in which they are, and the part of the
 * page that is drawn at all. Areas count as the boxes around them. Points of paper.
 */
final class Ground {

    /** What of PDF's language it listens to. */
    static final List<String> OPERATORS = List.of("re", "m", "l", "c", "v", "y", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "n",
            "W", "W*", "rg", "g", "k");

    private static final int WHITE = 0xFFFFFF;
    private static final Box ALL = new Box(-Float.MAX_VALUE, -Float.MAX_VALUE, Float.MAX_VALUE, Float.MAX_VALUE);

    /** An area. */
    record Box(float left, float bottom, float right, float top) {
        boolean holds(Box other) {
            return left <= other.left && bottom <= other.bottom && right >= other.right && top >= other.top;
        }

        boolean meets(Box other) {
            return left < other.right && other.left < right && bottom < other.top && other.bottom < top;
        }

        Box and(float x, float y) {
            return new Box(Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y));
        }

        Box within(Box other) {
            return new Box(Math.max(left, other.left), Math.max(bottom, other.bottom), Math.min(right, other.right),
                    Math.min(top, other.top));
        }
    }

    private record Painted(Box box, int color) {
    }

    private record State(Box clip, int color) {
    }

    private final List<Painted> painted = new ArrayList<>();
    private final List<Box> letters = new ArrayList<>();
    private final Deque<State> saved = new ArrayDeque<>();
    private State state = new State(ALL, 0);
    private Box path;
    private boolean clips;
    private int covered;

    void begin() {
        painted.clear();
        letters.clear();
        saved.clear();
        state = new State(ALL, 0);
        path = null;
        clips = false;
        covered = 0;
    }

    void save() {
        saved.push(state);
    }

    void restore() {
        state = saved.isEmpty() ? state : saved.pop();
    }

    void color(int rgb) {
        state = new State(state.clip(), rgb);
    }

    /** The path goes through here. */
    void point(float x, float y) {
        path = path == null ? new Box(x, y, x, y) : path.and(x, y);
    }

    void clip() {
        clips = true;
    }

    /** The path ends; {@code filled}: its inside is painted. */
    void end(boolean filled) {
        if (path != null && filled) {
            Box box = path.within(state.clip());
            painted.add(new Painted(box, state.color()));
            int before = letters.size();
            letters.removeIf(box::holds);
            covered += before - letters.size();
        }
        if (path != null && clips) {
            state = new State(state.clip().within(path), state.color());
        }
        path = null;
        clips = false;
    }

    /** A letter is drawn; says what keeps it from being seen, as far as that is known by now. */
    Optional<Unseen.Why> glyph(float left, float bottom, float right, float top) {
        Box box = new Box(left, bottom, right, top);
        if (!state.clip().meets(box)) {
            return Optional.of(Unseen.Why.CLIPPED);
        }
        letters.add(box);
        return state.color() == under(box) ? Optional.of(Unseen.Why.HIDDEN) : Optional.empty();
    }

    private int under(Box box) {
        for (int i = painted.size() - 1; i >= 0; i--) {
            if (painted.get(i).box().holds(box)) {
                return painted.get(i).color();
            }
        }
        return WHITE;
    }

    /** How many letters were painted over. */
    int covered() {
        return covered;
    }
}
