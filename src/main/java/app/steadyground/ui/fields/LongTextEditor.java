package app.steadyground.ui.fields;

import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.ui.parts.WritingBox;

/** A paragraph or several, as tall as its words up to about two screens. */
final class LongTextEditor extends WritingEditor {
    private static final int FEWEST_LINES = 4;
    private static final int MOST_LINES = 50;

    LongTextEditor(Field.LongText field) {
        super(FieldKind.LONG_TEXT, field.prompt(), new WritingBox(FEWEST_LINES, MOST_LINES));
    }
}
