package app.steadyground.ui.fields;

import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.ui.parts.WritingBox;
import javafx.scene.TraversalDirection;

/** One line that becomes a few when there is more to say. Enter leads on, Shift+Enter begins a new line. */
final class ShortTextEditor extends WritingEditor {
    private static final int MOST_LINES = 8;

    ShortTextEditor(Field.ShortText field) {
        super(FieldKind.SHORT_TEXT, field.prompt(), new WritingBox(1, MOST_LINES));
        box().onEnter(() -> box().requestFocusTraversal(TraversalDirection.NEXT));
    }
}
