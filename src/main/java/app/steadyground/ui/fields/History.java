package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.ui.parts.Key;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * The way back, and forth again, through all that was done on one page: whatever kind of question it was done in, in the
 * order it was done. Letters typed one after the other are one step a word. JavaFX thread only.
 */
public final class History {
    private static final String OWN = "history.own";
    private static final int MOST = 300;
    /** A long text is kept anew with each step: of such there are fewer, but always one. */
    private static final long MOST_CHARACTERS = 12_000_000;

    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();

    /** Something that can be undone and done again. */
    public interface Step {
        void back();

        void forth();

        /** About how much memory it takes, in characters. */
        default long size() {
            return 0;
        }
    }

    /** The same editor; what is done in it from now on can be undone here, what is shown in it cannot. */
    public FieldEditor of(FieldEditor editor) {
        return new Followed(editor);
    }

    /** Notes something done by other means. */
    public void did(Step step) {
        past.push(step);
        future.clear();
        while (past.size() > 1 && (past.size() > MOST || past.stream().mapToLong(Step::size).sum() > MOST_CHARACTERS)) {
            past.removeLast();
        }
    }

    /** Undo and redo anywhere within a page. Where there is nothing to undo, whoever is around the page is asked. */
    public void listen(Node page) {
        page.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean undo = Key.UNDO.matches(e);
            if (!undo && !Key.REDO.matches(e) || hasOwn(e.getTarget(), undo)) {
                return;
            }
            e.consume();
            if (!step(undo) && page.getParent() != null) {
                page.getParent().fireEvent(e.copyFor(page.getParent(), page.getParent()));
            }
        });
    }

    /** A line whose words are not part of an answer yet undoes them by itself. */
    static void leaveAlone(TextInputControl line) {
        line.getProperties().put(OWN, true);
    }

    private static boolean hasOwn(Object target, boolean undo) {
        return target instanceof TextInputControl line && line.getProperties().containsKey(OWN)
                && (undo ? line.isUndoable() : line.isRedoable());
    }

    private boolean step(boolean undo) {
        Deque<Step> from = undo ? past : future;
        if (from.isEmpty()) {
            return false;
        }
        Step step = from.pop();
        (undo ? future : past).push(step);
        if (undo) {
            step.back();
        } else {
            step.forth();
        }
        return true;
    }

    /** One state of an answer after another. */
    private static final class Change implements Step {
        private final Followed editor;
        private final Content before;
        private Content after;

        private Change(Followed editor, Content before, Content after) {
            this.editor = editor;
            this.before = before;
            this.after = after;
        }

        @Override
        public void back() {
            editor.bring(before);
        }

        @Override
        public void forth() {
            editor.bring(after);
        }

        @Override
        public long size() {
            return Contents.words(after).mapToLong(String::length).sum();
        }
    }

    private final class Followed implements FieldEditor {
        private final FieldEditor editor;
        private Content present;
        private Pen pen = Pen.UP;
        private Runnable listener = () -> {
        };

        private Followed(FieldEditor editor) {
            this.editor = editor;
            this.present = editor.content();
            editor.onChange(this::changed);
        }

        private void changed() {
            Content now = editor.content();
            if (now.equals(present)) {
                // Only something that is no part of the answer yet.
                listener.run();
                return;
            }
            Pen before = pen;
            pen = Pen.in(editor.node(), before);
            if (pen.goesOnFrom(before) && past.peek() instanceof Change last && last.editor == this && future.isEmpty()) {
                last.after = now;
            } else {
                did(new Change(this, present, now));
            }
            present = now;
            listener.run();
        }

        private void bring(Content content) {
            Bringing.back(editor, content);
            present = content;
            pen = Pen.UP;
            listener.run();
        }

        @Override
        public Node node() {
            return editor.node();
        }

        @Override
        public Content content() {
            return editor.content();
        }

        @Override
        public void show(Content content) {
            editor.show(content);
            present = editor.content();
            pen = Pen.UP;
            past.removeIf(s -> s instanceof Change c && c.editor == this);
            future.removeIf(s -> s instanceof Change c && c.editor == this);
        }

        @Override
        public void onChange(Runnable newListener) {
            listener = newListener;
        }

        @Override
        public void takeUp() {
            editor.takeUp();
        }

        @Override
        public boolean isLoose() {
            return editor.isLoose();
        }

        @Override
        public void focus() {
            editor.focus();
        }
    }
}
