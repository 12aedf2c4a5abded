package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.guide.FieldKind;
import app.steadyground.ui.parts.Named;
import app.steadyground.ui.parts.WritingBox;
import javafx.scene.Node;

/** What the three fields for words have in common. */
abstract class WritingEditor implements FieldEditor {
    private final FieldKind kind;
    private final WritingBox box;

    WritingEditor(FieldKind kind, String prompt, WritingBox box) {
        this.kind = kind;
        this.box = box;
        Named.name(box, prompt);
    }

    WritingBox box() {
        return box;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Content content() {
        return new Content.Text(kind, box.written());
    }

    @Override
    public void show(Content content) {
        box.show(((Content.Text) content).text());
    }

    @Override
    public void onChange(Runnable listener) {
        box.onWriting(listener);
    }

    @Override
    public void focus() {
        box.requestFocus();
    }
}
