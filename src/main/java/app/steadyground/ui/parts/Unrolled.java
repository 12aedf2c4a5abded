package app.steadyground.ui.parts;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;

/**
 * A column that is dressed over a few frames, so that none of them is long: what stands in sight comes with the first, what is
 * below comes in the next ones, a little in each. JavaFX thread.
 */
public final class Unrolled extends VBox {
    /** Nanoseconds, about half a frame. */
    private static final long A_LITTLE = 8_000_000;

    private final Queue<Supplier<? extends Node>> waiting = new ArrayDeque<>();
    private final Runnable step = this::step;
    private int room;
    private Scene seenIn;
    private boolean begun;

    /** @param inSight so many of the parts that are added come with the first frame */
    public Unrolled(int inSight) {
        room = inSight;
        sceneProperty().addListener(o -> FirstDrawing.after(this::follow));
    }

    /** Adds a part below the others, to be made in its turn. */
    public void add(Supplier<? extends Node> part) {
        if (room > 0) {
            room--;
            getChildren().add(part.get());
        } else {
            waiting.add(part);
        }
    }

    /**
     * Takes in at once what still waits in the columns within a node, and lays it out: for who needs the whole page now, to
     * lead to a part of it or to scroll it. What stands in a scroll pane is within it only once that is dressed.
     */
    public static void complete(Parent within) {
        if (isOpen(within)) {
            takeInAll(within);
            within.applyCss();
            within.layout();
        }
    }

    private static boolean isOpen(Node within) {
        return within instanceof Unrolled column ? !column.waiting.isEmpty()
                : within instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(Unrolled::isOpen);
    }

    private static void takeInAll(Node within) {
        if (within instanceof Unrolled column) {
            column.takeInAll();
        } else if (within instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(Unrolled::takeInAll);
        }
    }

    private void takeInAll() {
        getChildren().addAll(waiting.stream().<Node>map(Supplier::get).toList());
        waiting.clear();
        follow();
    }

    /** What is taken in before a frame is laid out is in its place when it is drawn. */
    private void follow() {
        Scene now = waiting.isEmpty() ? null : getScene();
        if (now != seenIn) {
            if (seenIn != null) {
                seenIn.removePreLayoutPulseListener(step);
            }
            if (now != null) {
                now.addPreLayoutPulseListener(step);
                Platform.requestNextPulse();
            }
            seenIn = now;
            begun = false;
        }
    }

    private void step() {
        long end = System.nanoTime() + A_LITTLE;
        while (begun && !waiting.isEmpty() && System.nanoTime() < end) {
            Node part = waiting.remove().get();
            getChildren().add(part);
            part.applyCss();
        }
        begun = true;
        Platform.requestNextPulse();
        follow();
    }
}
