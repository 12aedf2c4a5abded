package app.steadyground.ui.pages;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Union;
import app.steadyground.guide.Field;
import app.steadyground.guide.Texts;
import app.steadyground.ui.fields.AnswerViews;
import app.steadyground.ui.fields.FieldEditor;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Named;
import app.steadyground.ui.parts.WritingBox;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One question on a page: its wording, its editor, and room below for messages. */
final class FieldBlock {
    private final Field field;
    private final FieldEditor editor;
    private final Union union;
    private final VBox messages = new VBox();
    private final VBox node;
    private final boolean filledIn;
    private Node others;
    private Optional<LastTimeFold> last = Optional.empty();
    private List<Answer> besides = List.of();

    /**
     * @param hint a quiet line under the wording, or {@code ""}
     * @param union makes one of answers that were written in several places
     */
    FieldBlock(Field field, FieldEditor editor, Content content, String hint, Union union) {
        this.union = union;
        this.field = field;
        this.editor = editor;
        editor.show(content);
        Label prompt = Column.text(field.prompt(), "sg-prompt");
        prompt.setLabelFor(editor.node());
        node = new VBox(prompt);
        node.getStyleClass().add("field-block");
        filledIn = !hint.isEmpty();
        if (filledIn) {
            node.getChildren().add(Column.text(hint, "sg-muted"));
        }
        node.getChildren().addAll(editor.node(), messages);
        messages.getStyleClass().add("messages");
        messages.managedProperty().bind(Bindings.isNotEmpty(messages.getChildren()));
    }

    /** Gives the question a fold-out with what was answered last time. */
    void offerLast(LastTimeFold fold) {
        last = Optional.of(fold);
        Label prompt = (Label) node.getChildren().removeFirst();
        HBox.setHgrow(prompt, Priority.ALWAYS);
        prompt.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(prompt, fold.sign());
        line.getStyleClass().add("prompt-line");
        node.getChildren().addFirst(line);
        node.getChildren().add(node.getChildren().indexOf(editor.node()), fold.room());
    }

    /** Leads the keyboard here. A line that was filled in is selected: the first letter makes another of it, Tab leaves it. */
    void begin() {
        editor.focus();
        if (filledIn && editor.node() instanceof WritingBox box) {
            box.selectAll();
        }
    }

    void unfoldLast() {
        last.ifPresent(LastTimeFold::toggle);
    }

    /**
     * Shows what was written elsewhere at the same time; it is kept until the person chooses.
     *
     * @param choose takes the content that is to stay
     */
    void showOthers(List<Answer> others, Consumer<Content> choose) {
        if (others.equals(besides)) {
            // As it stands already: whoever has the keyboard on one of its buttons keeps it.
            return;
        }
        besides = List.copyOf(others);
        node.getChildren().remove(this.others);
        if (others.isEmpty()) {
            return;
        }
        VBox panel = Column.panel("sg-hint-box", Column.text(Texts.get("page.other-answer")));
        for (Answer other : others) {
            panel.getChildren().add(AnswerViews.of(other.content(), other.asked()));
            // One that only a later version can edit stays beside this one until that version is at hand.
            if (Contents.fits(other.content(), field)) {
                panel.getChildren().add(choice(Texts.get("page.keep-other"), () -> choose.accept(other.content())));
            }
        }
        panel.getChildren().add(choice(Texts.get("page.keep-mine"), () -> choose.accept(editor.content())));
        if (united(others).isPresent()) {
            panel.getChildren().add(choice(Texts.get("page.keep-both"), () -> united(others).ifPresent(choose)));
        } else {
            panel.getChildren().add(Column.text(Texts.get("page.other-stays"), "sg-muted"));
        }
        node.getChildren().add(panel);
        this.others = panel;
    }

    /** What stands here and all that stands beside it, in one, if that can be. */
    private Optional<Content> united(List<Answer> others) {
        Optional<Content> all = Optional.of(editor.content());
        for (Answer other : others) {
            all = all.flatMap(c -> union.of(c, other.content()));
        }
        return all;
    }

    private static Node choice(String words, Runnable choose) {
        Button button = Buttons.plain(words, choose);
        button.getStyleClass().add("sg-small");
        return button;
    }

    /** After the choice: the editor shows what was chosen, and nothing stands beside it. */
    void chosen(Content content) {
        editor.show(content);
        node.getChildren().remove(others);
        besides = List.of();
        editor.focus();
        // The page has become shorter above what is seen, or below.
        Reveal.inSight(node);
    }

    void setMessages(List<? extends Node> nodes) {
        messages.getChildren().setAll(nodes);
        Named.remark(editor.node(), nodes.stream().flatMap(n -> ((Parent) n).getChildrenUnmodifiable().stream())
                .filter(n -> n instanceof Label).map(n -> ((Label) n).getText()).collect(Collectors.joining(" ")));
    }

    String id() {
        return field.id();
    }

    Field field() {
        return field;
    }

    FieldEditor editor() {
        return editor;
    }

    Node node() {
        return node;
    }
}
