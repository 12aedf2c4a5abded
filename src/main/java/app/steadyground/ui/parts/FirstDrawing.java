package app.steadyground.ui.parts;

import java.util.ArrayDeque;
import java.util.Queue;
import javafx.animation.AnimationTimer;

/**
 * Lets wait what the first page of a start is drawn sooner without: what lies below its lower edge, and pictures. Whenever no
 * start is under way nothing waits. JavaFX thread.
 */
public final class FirstDrawing {
    private static final Queue<Runnable> WAITING = new ArrayDeque<>();
    private static boolean awaited;

    private FirstDrawing() {
    }

    /** A start is under way; {@link #done} has to follow. */
    public static void await() {
        awaited = true;
    }

    /** Once the first page was drawn, or now if there is none to come. */
    public static void after(Runnable action) {
        if (awaited) {
            WAITING.add(action);
        } else {
            action.run();
        }
    }

    /** The first page was drawn. What waited comes bit by bit, so that keys are answered meanwhile. */
    public static void done() {
        awaited = false;
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                Runnable next = WAITING.poll();
                if (next == null) {
                    stop();
                } else {
                    next.run();
                }
            }
        }.start();
    }
}
