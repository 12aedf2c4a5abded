package app.steadyground.ui.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * A text area for texts of any length. Of a very long one, one part is on screen at a time; {@link #getText} is that
 * part, {@link #written} is all of it. What was shown comes back unchanged to the last character as long as nobody
 * writes. JavaFX thread only.
 */
public abstract class PartsArea extends TextArea {
    private final LongText text = new LongText();
    private final WayBack wayBack = new WayBack();
    private final PartsBar bar = new PartsBar(() -> turn(signBefore()), () -> turn(text.start() + getLength()));
    private final List<Runnable> listeners = new ArrayList<>();
    private String shown = "";
    private String shownAs = "";
    /** The whole as it was when the present part came on screen. */
    private WayBack.State turned = new WayBack.State("", 0);
    private boolean showing;
    /** Whether not only all of this part is selected, but all of the text. */
    private boolean allSelected;

    PartsArea() {
        // Laid out by hand: it must not make an empty box wider.
        bar.setManaged(false);
        getChildren().add(bar);
        Direction.follow(this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::turnByKey);
        selectionProperty().addListener(o -> allSelected = false);
        textProperty().addListener(o -> {
            if (!showing) {
                listeners.forEach(Runnable::run);
            }
        });
    }

    /** Puts a text in place without calling the listener of changes; there is nothing to undo afterwards. */
    public void show(String newText) {
        if (newText.equals(written())) {
            return;
        }
        String typeable = Typeable.of(newText);
        put(typeable, isFocused() || getLength() > 0 ? LongText.endOfDifference(whole(), typeable) : 0);
        wayBack.clear();
        shown = newText;
        shownAs = whole();
    }

    /** What stands here: what was shown, if it is untouched, else what the person made of it. */
    public String written() {
        String whole = whole();
        return whole.equals(shownAs) ? shown : whole;
    }

    final String whole() {
        return text.whole(getText());
    }

    /** Shows the part around a position. */
    final void put(String whole, int caret) {
        LongText.Part part = text.turnTo(whole, caret);
        showing = true;
        setText(part.text());
        showing = false;
        positionCaret(part.caret());
        bar.show(text);
        turned = new WayBack.State(whole, caret);
        requestLayout();
    }

    /** Where in the whole text the part on screen begins. */
    final int start() {
        return text.start();
    }

    /** Leads to another place of the same text, and with the keyboard. */
    private void turn(int caret) {
        String whole = whole();
        noteStep(whole);
        put(whole, Math.clamp(caret, 0, whole.length()));
        requestFocus();
    }

    /** What was written in a part is undone in one step once the part was left. */
    private void noteStep(String whole) {
        if (!whole.equals(turned.whole())) {
            wayBack.did(turned);
        }
    }

    /** A change that a text area could not take, or not in good time. */
    private void rewrite(String whole, int caret) {
        String before = whole();
        noteStep(before);
        wayBack.did(present());
        put(whole, caret);
        listeners.forEach(Runnable::run);
    }

    private boolean stepBack(boolean undo) {
        if (!wayBack.has(undo)) {
            return false;
        }
        WayBack.State present = present();
        if (undo && isRedoable()) {
            // The text area is about to forget what it has undone itself.
            showing = true;
            while (isRedoable()) {
                redo();
            }
            showing = false;
            wayBack.undid(present());
        }
        WayBack.State state = wayBack.step(undo, present);
        put(state.whole(), state.caret());
        listeners.forEach(Runnable::run);
        return true;
    }

    private WayBack.State present() {
        return new WayBack.State(whole(), start() + getCaretPosition());
    }

    /** Called after each change by the person. */
    public void onWriting(Runnable listener) {
        listeners.add(listener);
    }

    /** Keeps the breaks of texts from other systems, which a text area would drop and so join their lines. */
    @Override
    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (isEditable() && clipboard.hasString()) {
            replaceSelection(Typeable.unixLines(clipboard.getString()));
        }
    }

    @Override
    public void replaceText(int start, int end, String by) {
        String part = getText();
        if (allSelected && start == 0 && end == part.length()) {
            rewrite(Typeable.of(by), Typeable.of(by).length());
        } else if (LongText.isTooMuch(part.substring(0, start) + by + part.substring(end))) {
            String head = part.substring(0, start) + Typeable.of(by);
            rewrite(text.whole(head + part.substring(end)), text.start() + head.length());
        } else {
            super.replaceText(start, end, by);
        }
    }

    @Override
    public void selectAll() {
        super.selectAll();
        allSelected = !text.isOne();
    }

    @Override
    public void copy() {
        if (allSelected) {
            ClipboardContent content = new ClipboardContent();
            content.putString(whole());
            Clipboard.getSystemClipboard().setContent(content);
        } else {
            super.copy();
        }
    }

    @Override
    public boolean deletePreviousChar() {
        if (!isEditable() || text.isFirst() || getCaretPosition() > 0 || getSelection().getLength() > 0) {
            return super.deletePreviousChar();
        }
        String whole = whole();
        int from = LongText.signBefore(whole, text.start());
        rewrite(whole.substring(0, from) + whole.substring(text.start()), from);
        return true;
    }

    @Override
    public boolean deleteNextChar() {
        if (!isEditable() || text.isLast() || getCaretPosition() < getLength() || getSelection().getLength() > 0) {
            return super.deleteNextChar();
        }
        String whole = whole();
        int at = text.start() + getLength();
        rewrite(whole.substring(0, at) + whole.substring(LongText.signAfter(whole, at)), at);
        return true;
    }

    /** Over the border of a part the caret goes on as if there were none, and so does undoing. */
    private void turnByKey(KeyEvent e) {
        boolean alone = !e.isShiftDown() && !e.isAltDown() && getSelection().getLength() == 0;
        boolean done = switch (e.getCode()) {
            case Z -> e.isShortcutDown() && !e.isAltDown() && (e.isShiftDown() ? !isRedoable() && stepBack(false) : !isUndoable() && stepBack(true));
            case Y -> e.isShortcutDown() && !isRedoable() && stepBack(false);
            case UP, PAGE_UP -> alone && turnedAtBorder(false);
            case DOWN, PAGE_DOWN -> alone && turnedAtBorder(true);
            case LEFT, RIGHT -> alone && turnedAtBorder(Sideways.isOn(this, e)) || Sideways.moved(this, e);
            case HOME -> alone && e.isShortcutDown() && !text.isFirst() && turned(0);
            case END -> alone && e.isShortcutDown() && !text.isLast() && turned(Integer.MAX_VALUE);
            default -> false;
        };
        if (done) {
            e.consume();
        }
    }

    private boolean turnedAtBorder(boolean later) {
        if (later ? text.isLast() || getCaretPosition() < getLength() : text.isFirst() || getCaretPosition() > 0) {
            return false;
        }
        return turned(later ? text.start() + getLength() : signBefore());
    }

    /** Where the last sign of the part before begins, so that the caret never stands within an emoji. */
    private int signBefore() {
        return LongText.signBefore(whole(), text.start());
    }

    private boolean turned(int caret) {
        turn(caret);
        return true;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (bar.isVisible() && lookup(".scroll-pane") instanceof Region pane) {
            double height = bar.prefHeight(pane.getWidth());
            pane.resize(pane.getWidth(), pane.getHeight() - height);
            bar.resizeRelocate(pane.getLayoutX(), pane.getLayoutY() + pane.getHeight(), pane.getWidth(), height);
        }
    }

    /** The height of what stands below the words; 0 for a text of usual length. */
    final double footHeight(double width) {
        return bar.isVisible() ? bar.prefHeight(width) : 0;
    }
}
