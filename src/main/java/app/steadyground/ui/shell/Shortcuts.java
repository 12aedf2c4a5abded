package app.steadyground.ui.shell;

import app.steadyground.ui.pages.Place;
import java.util.Map;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys that work everywhere in the window. */
final class Shortcuts {
    private Shortcuts() {
    }

    /** @param root not yet in a scene; the keys work in whichever it is put into, for as long as it is there */
    static void install(Parent root, Consumer<Place> go, Host host) {
        Map<KeyCombination, Runnable> keys = Map.ofEntries(
                Map.entry(control(KeyCode.F), () -> go.accept(new Place.Search())),
                Map.entry(control(KeyCode.COMMA), () -> go.accept(new Place.Settings())),
                Map.entry(control(KeyCode.E), () -> go.accept(new Place.Export(false))),
                Map.entry(control(KeyCode.P), () -> go.accept(new Place.Export(true))),
                Map.entry(new KeyCodeCombination(KeyCode.F7), () -> go.accept(Toolbar.SAFETY)),
                Map.entry(new KeyCodeCombination(KeyCode.F8), () -> go.accept(Toolbar.STEADY)),
                Map.entry(control(KeyCode.EQUALS), () -> host.setLook(host.look().larger())),
                Map.entry(control(KeyCode.PLUS), () -> host.setLook(host.look().larger())),
                Map.entry(control(KeyCode.MINUS), () -> host.setLook(host.look().smaller())),
                Map.entry(control(KeyCode.DIGIT0), () -> host.setLook(host.look().normal())));
        EventHandler<KeyEvent> filter = e -> keys.forEach((key, action) -> {
            if (key.match(e)) {
                e.consume();
                action.run();
            }
        });
        // On the scene, because the root hears nothing while no control has the keyboard.
        root.sceneProperty().addListener((o, before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, filter);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, filter);
            }
        });
    }

    private static KeyCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
    }
}
