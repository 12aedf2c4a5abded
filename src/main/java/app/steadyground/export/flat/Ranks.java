package app.steadyground.export.flat;

import java.util.ArrayDeque;
import java.util.Deque;

/** How deep each heading stands below those before it. */
final class Ranks {

    private final Deque<Integer> open = new ArrayDeque<>();

    int of(int level) {
        while (!open.isEmpty() && open.peek() >= level) {
            open.pop();
        }
        open.push(level);
        return open.size();
    }
}
