package app.steadyground.ui.parts;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/**
 * What is typed while the keyboard is on its way to another place waits until it has arrived: whoever is quicker than the
 * window would otherwise write into what has just been left, or into nothing. JavaFX thread only.
 */
public final class KeysAhead {
    private final Scene scene;
    private final Deque<KeyEvent> waiting = new ArrayDeque<>();
    private int ways;

    private KeysAhead(Scene scene) {
        this.scene = scene;
        EventDispatcher usual = scene.getEventDispatcher();
        scene.setEventDispatcher((event, tail) -> {
            if (ways > 0 && event instanceof KeyEvent key) {
                waiting.add(key);
                return null;
            }
            return usual.dispatchEvent(event, tail);
        });
    }

    /** Does in a moment what puts the keyboard somewhere. */
    public static void lead(Scene scene, Runnable arrival) {
        KeysAhead ahead = (KeysAhead) scene.getProperties().computeIfAbsent(KeysAhead.class, k -> new KeysAhead(scene));
        ahead.ways++;
        Platform.runLater(() -> {
            try {
                arrival.run();
            } finally {
                ahead.ways--;
                ahead.handOn();
            }
        });
    }

    /** Does something once all that was typed has arrived: at once, unless the keyboard is on its way. */
    public static void afterwards(Scene scene, Runnable action) {
        if (scene != null && scene.getProperties().get(KeysAhead.class) instanceof KeysAhead ahead && ahead.ways > 0) {
            Platform.runLater(() -> afterwards(scene, action));
        } else {
            action.run();
        }
    }

    /** One by one: a key may lead the keyboard away again, and the others with it. */
    private void handOn() {
        while (ways == 0 && !waiting.isEmpty()) {
            EventTarget owner = scene.getFocusOwner();
            Event.fireEvent(owner == null ? scene : owner, waiting.poll());
        }
    }
}
