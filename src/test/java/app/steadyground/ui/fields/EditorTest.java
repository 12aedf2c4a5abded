package app.steadyground.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.entry.Content;
import app.steadyground.entry.Ids;
import app.steadyground.guide.Field;
import app.steadyground.ui.Pseudo;
import app.steadyground.ui.UiTest;
import app.steadyground.ui.parts.Named;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

/** What the tests of the editors share: one editor in a window, with its changes counted. */
abstract class EditorTest extends UiTest {
    protected final AtomicInteger changes = new AtomicInteger();
    protected FieldEditor editor;

    /** Shows an empty editor and puts the focus into it. */
    protected void open(Field field) {
        History history = new History();
        editor = ask(() -> history.of(FieldEditors.of(field, Samples.GROUPS, Ids.seeded(7))));
        fx(() -> history.listen(editor.node()));
        editor.onChange(changes::incrementAndGet);
        show(editor.node());
        fx(editor::focus);
    }

    protected void open(Field field, Content content) {
        open(field);
        fx(() -> editor.show(content));
        fx(editor::focus);
        assertEquals(content, content(), "an untouched answer is the one that was shown");
        assertEquals(0, changes.get(), "to be shown is no change");
    }

    protected Content content() {
        return ask(editor::content);
    }

    protected void undo() {
        press(KeyCode.SHORTCUT, KeyCode.Z);
    }

    protected void redo() {
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    }

    /** The control that a screen reader calls by this name. */
    protected Node named(String name) {
        return robot.lookup((Node n) -> Pseudo.NOW.same(name, words(n))).tryQuery()
                .orElseGet(() -> robot.lookup((Node n) -> Pseudo.NOW.same(name, Named.of(n))).query());
    }

    private static String words(Node node) {
        return switch (node) {
            case Labeled l -> l.getText();
            case TextInputControl i -> i.getText();
            case Text t -> t.getText();
            default -> null;
        };
    }

    protected void click(String name) {
        robot.clickOn(named(name));
        settle();
    }

    protected void focusOn(String name) {
        Node node = named(name);
        fx(node::requestFocus);
    }
}
