package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Icons;
import app.steadyground.ui.parts.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Each step with its box, ticked if it is done, and the day it was due. */
final class StepsView {
    private StepsView() {
    }

    static Node of(Content.StepList content) {
        VBox view = new VBox();
        view.getStyleClass().add("sg-options-view");
        content.steps().forEach(step -> view.getChildren().add(line(step)));
        return view;
    }

    private static Node line(Content.Step step) {
        StackPane box = new StackPane();
        box.getStyleClass().add("sg-step-box");
        if (step.done()) {
            Node tick = Icons.CHECK.draw();
            tick.getStyleClass().add("sg-tick");
            box.getChildren().add(tick);
        }
        Label words = AnswerViews.prose(step.text());
        words.setAccessibleText(step.done() ? Texts.get("field.view.done", step.text())
                : Texts.get("field.view.not-done", step.text()));
        VBox text = new VBox(words);
        if (!step.due().isBlank()) {
            String day = DayBox.iso(step.due()).map(DayWords.now()::inFull).orElse(step.due());
            text.getChildren().add(Words.small(Texts.get("field.view.due", day)));
        }
        HBox line = new HBox(box, text);
        line.getStyleClass().add("sg-option-line");
        return line;
    }
}
