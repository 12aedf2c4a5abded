package app.steadyground.ui.parts;

import java.util.ArrayDeque;
import java.util.Deque;

/** What a text was before changes that a text area itself cannot undo. */
final class WayBack {
    private static final int MOST = 50;
    /** Each step may hold a megabyte: of such there are fewer, but always one. */
    private static final long MOST_CHARACTERS = 12_000_000;

    private final Deque<State> past = new ArrayDeque<>();
    private final Deque<State> future = new ArrayDeque<>();

    record State(String whole, int caret) {
    }

    void clear() {
        past.clear();
        future.clear();
    }

    /** Notes what can be gone back to, now that something new was done. */
    void did(State before) {
        past.push(before);
        future.clear();
        while (past.size() > 1 && (past.size() > MOST || past.stream().mapToLong(s -> s.whole().length()).sum() > MOST_CHARACTERS)) {
            past.removeLast();
        }
    }

    /** Whether there is a step to undo, or to redo. */
    boolean has(boolean undo) {
        return !(undo ? past : future).isEmpty();
    }

    /** Notes what was undone by other means. */
    void undid(State after) {
        future.push(after);
    }

    /** One step back, or forward again. */
    State step(boolean undo, State present) {
        (undo ? future : past).push(present);
        return (undo ? past : future).pop();
    }
}
