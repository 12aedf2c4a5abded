package app.steadyground.ui.shell;

import app.steadyground.ui.parts.Key;
import java.util.Map;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** Keys that work everywhere in the window, whatever has the keyboard, and where nothing has it. */
final class Shortcuts {
    private Shortcuts() {
    }

    /**
     * @param root not yet in a scene; the keys work in whichever it is put into, for as long as it is there
     * @param first before anyone else hears of the key
     * @param last if nobody else had use for it
     */
    static void install(Parent root, Map<Key, Runnable> first, Map<Key, Runnable> last) {
        EventHandler<KeyEvent> before = e -> act(root, first, e);
        EventHandler<KeyEvent> after = e -> act(root, last, e);
        // On the scene, because the root hears nothing while no control has the keyboard.
        root.sceneProperty().addListener((o, was, now) -> {
            Optional.ofNullable(was).ifPresent(s -> change(s, before, after, false));
            Optional.ofNullable(now).ifPresent(s -> change(s, before, after, true));
        });
    }

    private static void change(Scene scene, EventHandler<KeyEvent> before, EventHandler<KeyEvent> after, boolean add) {
        if (add) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, before);
            scene.addEventHandler(KeyEvent.KEY_PRESSED, after);
        } else {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, before);
            scene.removeEventHandler(KeyEvent.KEY_PRESSED, after);
        }
    }

    private static void act(Parent root, Map<Key, Runnable> keys, KeyEvent e) {
        if (root.isDisabled()) {
            // It is covered, or about to close.
            return;
        }
        keys.keySet().stream().filter(k -> k.matches(e)).findFirst().ifPresent(k -> {
            e.consume();
            keys.get(k).run();
        });
    }
}
