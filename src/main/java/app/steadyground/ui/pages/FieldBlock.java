package app.steadyground.ui.pages;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.guide.Field;
import app.steadyground.guide.Texts;
import app.steadyground.ui.fields.AnswerViews;
import app.steadyground.ui.fields.FieldEditor;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One question on a page: its wording, its editor, and room below for messages. */
final class FieldBlock {
    private final Field field;
    private final FieldEditor editor;
    private final VBox messages = new VBox();
    private final VBox node;

    /** @param hint a quiet line under the wording, or {@code ""} */
    FieldBlock(Field field, FieldEditor editor, Content content, String hint) {
        this.field = field;
        this.editor = editor;
        editor.show(content);
        Label prompt = Column.text(field.prompt(), "sg-prompt");
        prompt.setLabelFor(editor.node());
        node = new VBox(prompt);
        node.getStyleClass().add("field-block");
        if (!hint.isEmpty()) {
            node.getChildren().add(Column.text(hint, "sg-muted"));
        }
        node.getChildren().addAll(editor.node(), messages);
        messages.getStyleClass().add("messages");
        messages.managedProperty().bind(Bindings.isNotEmpty(messages.getChildren()));
    }

    /** Shows what was written elsewhere at the same time; it is kept until the person chooses. */
    void showOthers(List<Answer> others) {
        for (Answer other : others) {
            node.getChildren().add(Column.panel("sg-hint-box", Column.text(Texts.get("page.other-answer")),
                    AnswerViews.of(other.content(), other.asked())));
        }
    }

    void setMessages(List<? extends Node> nodes) {
        messages.getChildren().setAll(nodes);
    }

    String id() {
        return field.id();
    }

    FieldEditor editor() {
        return editor;
    }

    Node node() {
        return node;
    }
}
