package app.steadyground.ui.parts;

import java.text.Bidi;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys to the left and to the right in a paragraph that runs from right to left: left leads on. JavaFX's own text
 * area does not move its caret there at all (26.0.2).
 */
final class Sideways {
    private Sideways() {
    }

    /** Whether a key leads on in the text, not back. Ctrl+Left goes a word back in every script, as a text area has it. */
    static boolean isOn(TextInputControl box, KeyEvent e) {
        boolean left = e.getCode() == KeyCode.LEFT;
        return left == (!e.isShortcutDown() && runsLeft(box));
    }

    /** @return whether the key was for a text that runs from right to left, and has moved the caret */
    static boolean moved(TextInputControl box, KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown() || !hasRightToLeft(box.getText())) {
            return false;
        }
        if (isOn(box, e)) {
            if (e.isShiftDown()) {
                box.selectForward();
            } else {
                box.forward();
            }
        } else if (e.isShiftDown()) {
            box.selectBackward();
        } else {
            box.backward();
        }
        return true;
    }

    private static boolean hasRightToLeft(String text) {
        char[] chars = text.toCharArray();
        return Bidi.requiresBidi(chars, 0, chars.length);
    }

    /** An empty paragraph runs as the one before it. */
    private static boolean runsLeft(TextInputControl box) {
        String text = box.getText();
        int caret = box.getCaretPosition();
        while (caret > 0 && text.charAt(caret - 1) == '\n' && (caret == text.length() || text.charAt(caret) == '\n')) {
            caret--;
        }
        int from = text.lastIndexOf('\n', caret - 1) + 1;
        int to = text.indexOf('\n', caret);
        return !new Bidi(text.substring(from, to < 0 ? text.length() : to), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
