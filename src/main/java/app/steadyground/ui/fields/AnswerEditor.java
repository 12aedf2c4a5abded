package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What all editors have in common whose answers are more than words: a column of controls. */
abstract class AnswerEditor<C extends Content> implements FieldEditor {
    final VBox root = new VBox();
    final Answering<C> answer;

    AnswerEditor(C blank, String styleClass) {
        answer = new Answering<>(blank, this::redraw);
        root.getStyleClass().add(styleClass);
    }

    /** Brings the controls in line with the answer's present value, keeping the focus where it can stay. */
    abstract void redraw();

    @Override
    public final Node node() {
        return root;
    }

    @Override
    public final Content content() {
        return answer.value();
    }

    @Override
    public final void onChange(Runnable listener) {
        answer.onChange(listener);
    }
}
