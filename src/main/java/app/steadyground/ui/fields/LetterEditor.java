package app.steadyground.ui.fields;

import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.ui.parts.WritingBox;

/** A sheet of its own for a letter, always of the same height, in the serif. */
final class LetterEditor extends WritingEditor {
    private static final int LINES = 22;

    LetterEditor(Field.Letter field) {
        super(FieldKind.LETTER, field.prompt(), new WritingBox(LINES, LINES));
        box().getStyleClass().add("sg-letter");
    }
}
