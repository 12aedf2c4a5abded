package app.steadyground.ui.parts;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * What is typed while the keyboard is on its way to another place waits until it has arrived: whoever is quicker than the
 * window would otherwise write into what has just been left, or into nothing. JavaFX thread only.
 */
public final class KeysAhead {
    private final Window window;
    private final Deque<KeyEvent> waiting = new ArrayDeque<>();
    private int ways;

    private KeysAhead(Window window) {
        this.window = window;
        EventDispatcher usual = window.getEventDispatcher();
        // Before anyone hears of a key: the cover must not come before what was typed ahead of it.
        window.setEventDispatcher((event, tail) -> {
            if (ways > 0 && event instanceof KeyEvent key) {
                waiting.add(key);
                return null;
            }
            return usual.dispatchEvent(event, tail);
        });
    }

    /** Does in a moment what puts the keyboard somewhere. */
    public static void lead(Scene scene, Runnable arrival) {
        Window window = scene.getWindow();
        if (window == null) {
            Platform.runLater(arrival);
            return;
        }
        KeysAhead ahead = (KeysAhead) window.getProperties().computeIfAbsent(KeysAhead.class, k -> new KeysAhead(window));
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
    public static void afterwards(Window window, Runnable action) {
        if (window.getProperties().get(KeysAhead.class) instanceof KeysAhead ahead && ahead.ways > 0) {
            Platform.runLater(() -> afterwards(window, action));
        } else {
            action.run();
        }
    }

    /** One by one: a key may lead the keyboard away again, and the others with it. */
    private void handOn() {
        while (ways == 0 && !waiting.isEmpty()) {
            Scene scene = window.getScene();
            EventTarget owner = scene == null ? window : scene.getFocusOwner();
            Event.fireEvent(owner == null ? scene : owner, waiting.poll());
        }
    }
}
