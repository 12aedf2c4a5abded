package app.steadyground.ui.parts;

import app.steadyground.guide.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Every key that does something of its own in the window. Whoever listens to keys asks here, and the map of shortcuts
 * is drawn from here, so that it cannot say anything else than what is so.
 */
public enum Key {
    HELP(Group.ANYWHERE, "key.help", "F1"),
    NEW_ENTRY(Group.ANYWHERE, "key.new-entry", "Shortcut+N"),
    SEARCH(Group.ANYWHERE, "key.search", "Shortcut+F"),
    EXPORT(Group.ANYWHERE, "key.export", "Shortcut+E"),
    PRINT(Group.ANYWHERE, "key.print", "Shortcut+P"),
    SETTINGS(Group.ANYWHERE, "key.settings", "Shortcut+Comma"),
    SAFETY(Group.ANYWHERE, "key.safety", "F7"),
    STEADY(Group.ANYWHERE, "key.steady", "F8"),
    NEXT_CHAPTER(Group.ANYWHERE, "key.next-chapter", "Ctrl+Tab", "Ctrl+Page Down"),
    PREVIOUS_CHAPTER(Group.ANYWHERE, "key.previous-chapter", "Ctrl+Shift+Tab", "Ctrl+Page Up"),
    LARGER(Group.ANYWHERE, "key.larger", "Shortcut+Plus", "Shortcut+Shift+Plus", "Shortcut+Equals", "Shortcut+Shift+Equals",
            "Shortcut+Add"),
    SMALLER(Group.ANYWHERE, "key.smaller", "Shortcut+Minus", "Shortcut+Subtract"),
    NORMAL(Group.ANYWHERE, "key.normal", "Shortcut+0", "Shortcut+Numpad 0"),
    MENUS(Group.ANYWHERE, "key.menus", "F10"),
    OUT(Group.ANYWHERE, "key.out", "Esc"),
    LOCK(Group.ANYWHERE, "key.lock", "Shortcut+L"),
    COVER(Group.ANYWHERE, "key.cover", "F9"),
    UNCOVER(Group.ANYWHERE, "key.uncover", "Ctrl+Shift+F9"),
    QUIT(Group.ANYWHERE, "key.quit", "Shortcut+Q", "Shortcut+W"),
    FINISH(Group.PAGE, "key.finish", "Shortcut+Enter"),
    ASIDE(Group.PAGE, "key.aside", "Shortcut+Shift+A"),
    LAST_TIME(Group.PAGE, "key.last-time", "F6"),
    COPY(Group.PAGE, "key.copy", "Shortcut+Shift+C"),
    DUPLICATE(Group.PAGE, "key.duplicate", "Shortcut+D"),
    UNDO(Group.PAGE, "key.undo", "Shortcut+Z"),
    REDO(Group.PAGE, "key.redo", "Shortcut+Shift+Z", "Shortcut+Y"),
    NEXT_QUESTION(Group.PAGE, "key.next-question", "Tab"),
    PREVIOUS_QUESTION(Group.PAGE, "key.previous-question", "Shift+Tab"),
    LINE_BREAK(Group.PAGE, "key.line-break", "Shift+Enter"),
    NEXT_LINE(Group.ROWS, "key.next-line", "Enter"),
    UP(Group.ROWS, "key.up", "Alt+Up"),
    DOWN(Group.ROWS, "key.down", "Alt+Down"),
    LEFT(Group.ROWS, "key.left", "Alt+Left"),
    RIGHT(Group.ROWS, "key.right", "Alt+Right"),
    REMOVE(Group.ROWS, "key.remove", "Alt+Delete", "Alt+Backspace"),
    TAKE_BACK(Group.ROWS, "key.take-back", "Delete", "Backspace");

    /** Where a key works. */
    public enum Group {
        ANYWHERE("keys.anywhere"), PAGE("keys.page"), ROWS("keys.rows");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return Texts.get(title);
        }

        public Stream<Key> keys() {
            return Arrays.stream(Key.values()).filter(k -> k.group == this);
        }
    }

    private final Group group;
    private final String what;
    private final List<KeyCombination> combinations;

    /** @param combinations the first ones are the usual; others are for other keyboards */
    Key(Group group, String what, String... combinations) {
        this.group = group;
        this.what = what;
        this.combinations = Arrays.stream(combinations).map(KeyCombination::keyCombination).toList();
    }

    /** What it does, in words. */
    public String what() {
        return Texts.get(what);
    }

    /** What to press, as this system writes it. */
    public String press() {
        return combinations.getFirst().getDisplayText().replace("↵", Texts.get("keys.enter"));
    }

    public boolean matches(KeyEvent e) {
        return combinations.stream().anyMatch(c -> c.match(e));
    }
}
