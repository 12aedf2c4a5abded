package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The answer in an editor's hands: its present value and the way back through what was done to it. While words are
 * being written, the text box undoes them by itself; everything else is undone here.
 */
final class Answering<C extends Content> {
    private final Deque<C> past = new ArrayDeque<>();
    private final Deque<C> future = new ArrayDeque<>();
    private final Runnable redraw;
    private Runnable listener = () -> {
    };
    private C value;
    private C settled;

    /** @param redraw brings the screen in line with {@link #value} */
    Answering(C blank, Runnable redraw) {
        this.value = blank;
        this.settled = blank;
        this.redraw = redraw;
    }

    C value() {
        return value;
    }

    void onChange(Runnable newListener) {
        listener = newListener;
    }

    /** Puts another answer in place; what was done before can no longer be undone. */
    void show(C content) {
        past.clear();
        future.clear();
        value = content;
        settled = content;
        redraw.run();
    }

    /** Takes over words from a text box, which already shows them. */
    void write(C content) {
        if (!content.equals(value)) {
            value = content;
            listener.run();
        }
    }

    /** Does something that can be undone as a whole, and shows it. */
    void change(C content) {
        if (!content.equals(value)) {
            settle();
            past.push(value);
            future.clear();
            moveTo(content);
        }
    }

    /** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z anywhere within this node. */
    void undoWithin(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean undo = e.getCode() == KeyCode.Z && !e.isShiftDown();
            boolean redo = e.getCode() == KeyCode.Y || e.getCode() == KeyCode.Z && e.isShiftDown();
            if (!e.isShortcutDown() || e.isAltDown() || !undo && !redo) {
                return;
            }
            if (!(e.getTarget() instanceof TextInputControl box) || !boxIsNext(box, undo)) {
                step(undo ? past : future, undo ? future : past);
                e.consume();
            }
        });
    }

    /** Whether the words in a text box changed after the last step that is undone here, or before the next to redo. */
    private boolean boxIsNext(TextInputControl box, boolean undo) {
        return undo ? box.isUndoable() && (past.isEmpty() || !value.equals(settled))
                : box.isRedoable() && future.isEmpty();
    }

    private void step(Deque<C> from, Deque<C> to) {
        settle();
        if (!from.isEmpty()) {
            to.push(value);
            moveTo(from.pop());
        }
    }

    /** What was written since the last step becomes a step of its own, so that nothing written is lost by undoing. */
    private void settle() {
        if (!value.equals(settled)) {
            past.push(settled);
            future.clear();
            settled = value;
        }
    }

    private void moveTo(C content) {
        value = content;
        settled = content;
        redraw.run();
        listener.run();
    }
}
