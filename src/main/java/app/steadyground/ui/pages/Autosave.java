package app.steadyground.ui.pages;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Says when to save: a moment after the last change, and not later than a few seconds after the first. JavaFX thread. */
final class Autosave {
    private static final Duration AFTER_LAST = Duration.millis(800);
    private static final Duration AFTER_FIRST = Duration.seconds(5);

    private final PauseTransition last = new PauseTransition(AFTER_LAST);
    private final PauseTransition first = new PauseTransition(AFTER_FIRST);
    private final Runnable save;
    private boolean waiting;

    Autosave(Runnable save) {
        this.save = save;
        last.setOnFinished(e -> now());
        first.setOnFinished(e -> now());
    }

    void changed() {
        last.playFromStart();
        if (!waiting) {
            waiting = true;
            first.playFromStart();
        }
    }

    /** Saves at once if anything waits; where that fails, it goes on waiting, and is tried again. */
    void now() {
        if (waiting) {
            cancel();
            boolean done = false;
            try {
                save.run();
                done = true;
            } finally {
                if (!done) {
                    changed();
                }
            }
        }
    }

    boolean isWaiting() {
        return waiting;
    }

    void cancel() {
        waiting = false;
        last.stop();
        first.stop();
    }
}
