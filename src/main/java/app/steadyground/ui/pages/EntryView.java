package app.steadyground.ui.pages;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.ui.fields.AnswerViews;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** An entry as a finished page: the wording that was asked, and the answer given. */
public final class EntryView {
    private EntryView() {
    }

    /** @param actions what can be done with it, below its date */
    public static ScrollPane of(Guide guide, Entry entry, Node actions) {
        return of(guide, entry, actions, new VBox());
    }

    /** @param foot what stands below the answers */
    static ScrollPane of(Guide guide, Entry entry, Node actions, Node foot) {
        String title = guide.page(entry.exercise()).map(Exercise::title).orElse(entry.exercise());
        VBox column = new VBox(Column.text(title, "sg-title"), Column.text(Dates.full(entry.date()), "page-often"), actions);
        if (!entry.editable()) {
            column.getChildren().add(Column.panel("sg-hint-box", Column.text(Texts.get("page.newer-entry"))));
        }
        entry.answers().forEach((field, answer) -> {
            if (isShown(answer)) {
                Node block = block(answer);
                block.setUserData(field);
                column.getChildren().add(block);
            }
        });
        column.getChildren().add(foot);
        return Column.scroll(column);
    }

    private static boolean isShown(Answer answer) {
        return !Contents.isBlank(answer.content()) || !answer.others().isEmpty();
    }

    private static Node block(Answer answer) {
        VBox block = new VBox(Column.text(answer.asked(), "sg-prompt"), AnswerViews.of(answer.content(), answer.asked()));
        block.getStyleClass().add("field-block");
        answer.others().forEach(o -> block.getChildren().add(
                Column.panel("sg-hint-box", Column.text(Texts.get("page.other-answer-view")),
                        AnswerViews.of(o.content(), o.asked()))));
        return block;
    }
}
