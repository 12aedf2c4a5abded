package app.steadyground.ui.export;

import app.steadyground.entry.Contents;
import app.steadyground.export.form.FilledPage;
import app.steadyground.guide.Field;
import app.steadyground.guide.Flag;
import app.steadyground.guide.Texts;
import app.steadyground.ui.fields.AnswerViews;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Dates;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** One page of a filled form: whether it is to be added, and all that it says. */
final class FilledPageRow {
    private final FilledPage page;
    private final CheckBox wanted;
    private final VBox node;

    /** @param added whether an entry was made of it before */
    FilledPageRow(FilledPage page, boolean added, Runnable changed) {
        this.page = page;
        boolean keptOff = page.page().has(Flag.KEEP_OFF);
        wanted = new CheckBox(Texts.get("form.page", page.page().title(), Dates.full(page.date())));
        wanted.setWrapText(true);
        wanted.setSelected(!added && !keptOff);
        wanted.selectedProperty().addListener(o -> changed.run());
        node = new VBox(wanted);
        node.getStyleClass().add("field-block");
        if (!page.dateGiven()) {
            say("form.page-undated");
        }
        if (added) {
            say("form.page-there");
        }
        if (keptOff) {
            say("form.page-kept-off");
        }
        TitledPane answers = new TitledPane(Texts.get("form.page-answers", count()), new VBox());
        answers.setExpanded(false);
        answers.setAnimated(false);
        // Made when it is opened first: a letter takes a moment to lay out.
        answers.expandedProperty().addListener((o, before, now) -> answers.setContent(answers()));
        node.getChildren().add(answers);
    }

    private void say(String key) {
        node.getChildren().add(Column.text(Texts.get(key), "sg-muted"));
    }

    private long count() {
        return page.contents().values().stream().filter(content -> !Contents.isBlank(content)).count();
    }

    private Node answers() {
        VBox all = new VBox();
        for (Field field : page.page().fields()) {
            if (!Contents.isBlank(page.contents().get(field.id()))) {
                VBox block = new VBox(Column.text(field.prompt(), "sg-prompt"),
                        AnswerViews.of(page.contents().get(field.id()), field.prompt()));
                block.getStyleClass().add("field-block");
                all.getChildren().add(block);
            }
        }
        return all;
    }

    Node node() {
        return node;
    }

    FilledPage page() {
        return page;
    }

    boolean isWanted() {
        return wanted.isSelected();
    }

    void focus() {
        wanted.requestFocus();
    }
}
