package app.steadyground.ui.fields;

import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Icons;
import app.steadyground.ui.parts.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All options there were, those that were chosen with a tick. */
final class OptionsView {
    private OptionsView() {
    }

    static Node of(List<String> options, List<String> chosen) {
        VBox view = new VBox();
        view.getStyleClass().add("sg-options-view");
        Stream.concat(options.stream(), chosen.stream()).distinct()
                .forEach(option -> view.getChildren().add(line(option, chosen.contains(option))));
        return view;
    }

    private static Node line(String text, boolean ticked) {
        Node tick = Icons.CHECK.draw();
        tick.getStyleClass().add("sg-tick");
        tick.setVisible(ticked);
        Label label = ticked ? AnswerViews.prose(text) : Words.muted(text);
        if (!ticked) {
            label.getStyleClass().add("sg-reading");
        }
        label.setAccessibleText(ticked ? Texts.get("field.view.chosen", text)
                : Texts.get("field.view.not-chosen", text));
        HBox line = new HBox(tick, label);
        line.getStyleClass().add("sg-option-line");
        return line;
    }
}
