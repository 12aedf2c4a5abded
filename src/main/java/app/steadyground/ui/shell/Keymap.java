package app.steadyground.ui.shell;

import app.steadyground.ui.pages.Place;
import app.steadyground.ui.parts.Key;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the keys that work anywhere in the window do. */
final class Keymap {
    private Keymap() {
    }

    static Map<Key, Runnable> of(Shell shell, Host host) {
        Map<Key, Runnable> keys = new EnumMap<>(Key.class);
        keys.put(Key.HELP, () -> shell.go(new Place.Keys()));
        keys.put(Key.NEW_ENTRY, shell::begin);
        keys.put(Key.SEARCH, () -> shell.go(new Place.Search()));
        keys.put(Key.SETTINGS, () -> shell.go(new Place.Settings()));
        keys.put(Key.EXPORT, () -> shell.go(new Place.Export(false)));
        keys.put(Key.PRINT, () -> shell.go(new Place.Export(true)));
        keys.put(Key.SAFETY, () -> shell.aside(Toolbar.SAFETY));
        keys.put(Key.STEADY, () -> shell.aside(Toolbar.STEADY));
        keys.put(Key.NEXT_CHAPTER, () -> shell.turn(1));
        keys.put(Key.PREVIOUS_CHAPTER, () -> shell.turn(-1));
        keys.put(Key.LARGER, () -> host.setLook(host.look().larger()));
        keys.put(Key.SMALLER, () -> host.setLook(host.look().smaller()));
        keys.put(Key.NORMAL, () -> host.setLook(host.look().normal()));
        keys.put(Key.QUIT, host::quit);
        for (Key key : List.of(Key.FINISH, Key.ASIDE, Key.LAST_TIME, Key.DUPLICATE, Key.COPY)) {
            keys.put(key, () -> shell.onPage(page -> page.act(key)));
        }
        return keys;
    }
}
