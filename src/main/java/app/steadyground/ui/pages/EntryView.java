package app.steadyground.ui.pages;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.ui.fields.AnswerViews;
import app.steadyground.ui.parts.Unrolled;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** An entry as a finished page: the wording that was asked, and the answer given. */
public final class EntryView {
    /** So many answers fill a window. */
    private static final int IN_SIGHT = 6;

    private EntryView() {
    }

    /** @param actions what can be done with it, below its date */
    public static ScrollPane of(Guide guide, Entry entry, Node actions) {
        return of(guide, entry, actions, new VBox());
    }

    /** @param foot what stands below the answers */
    static ScrollPane of(Guide guide, Entry entry, Node actions, Node foot) {
        String title = guide.page(entry.exercise()).map(Exercise::title).orElse(entry.exercise());
        Unrolled column = new Unrolled(IN_SIGHT);
        column.getChildren().addAll(Column.text(title, "sg-title"), Column.text(Dates.full(entry.date()), "page-often"), actions);
        if (!entry.editable()) {
            column.getChildren().add(Column.panel("sg-hint-box", Column.text(Texts.get("page.newer-entry"))));
        }
        entry.answers().forEach((field, answer) -> {
            if (isShown(answer)) {
                column.add(() -> block(field, answer));
            }
        });
        column.add(() -> foot);
        return Column.scroll(column);
    }

    private static boolean isShown(Answer answer) {
        return !Contents.isBlank(answer.content()) || !answer.others().isEmpty();
    }

    private static Node block(String field, Answer answer) {
        VBox block = new VBox(Column.text(answer.asked(), "sg-prompt"), AnswerViews.of(answer.content(), answer.asked()));
        block.getStyleClass().add("field-block");
        block.setUserData(field);
        answer.others().forEach(o -> block.getChildren().add(
                Column.panel("sg-hint-box", Column.text(Texts.get("page.other-answer-view")),
                        AnswerViews.of(o.content(), o.asked()))));
        return block;
    }
}
