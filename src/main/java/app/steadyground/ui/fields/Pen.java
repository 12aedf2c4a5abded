package app.steadyground.ui.fields;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/**
 * Where a text was just changed, so that letters of one word, or those taken back one after the other, can count as one
 * step.
 *
 * @param box written in, or null
 * @param caret before the change, which is where a text box still has it while it tells of the change
 * @param length of the text after it
 * @param grown by how much the text grew; 0 where that is not known
 * @param wordBegins whether what was written is the first letter of a word
 */
record Pen(TextInputControl box, int caret, int length, int grown, boolean wordBegins) {
    /** Not writing. */
    static final Pen UP = new Pen(null, 0, 0, 0, false);
    /** An emoji is two characters. */
    private static final int LONGEST_SIGN = 2;

    /** Where it is in this node. @param before where it was at the change before this one */
    static Pen in(Node node, Pen before) {
        Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        if (!(owner instanceof TextInputControl box) || !Focus.isWithin(owner, node)) {
            return UP;
        }
        int grown = box == before.box ? box.getLength() - before.length : 0;
        return new Pen(box, box.getCaretPosition(), box.getLength(), grown, isWordAt(box.getText(), box.getCaretPosition()));
    }

    private static boolean isWordAt(String text, int at) {
        return at < text.length() && !Character.isWhitespace(text.charAt(at))
                && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
    }

    boolean goesOnFrom(Pen before) {
        int moved = caret - before.caret;
        boolean one = grown != 0 && Math.abs(grown) <= LONGEST_SIGN && Math.abs(moved) <= LONGEST_SIGN;
        boolean sameWay = before.grown == 0 || grown > 0 == before.grown > 0;
        return one && sameWay && (grown > 0 ? moved > 0 && !wordBegins : moved <= 0);
    }
}
