package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.ui.parts.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The chosen words with their strengths, by group. */
final class FeelingsView {
    private FeelingsView() {
    }

    static Node of(Content.Feelings content, String prompt) {
        VBox view = new VBox();
        view.getStyleClass().add("sg-feelings");
        Map<String, FlowPane> flows = new LinkedHashMap<>();
        for (Content.Feeling feeling : content.felt()) {
            FlowPane flow = flows.computeIfAbsent(feeling.group(), g -> {
                FlowPane made = new FlowPane();
                made.getStyleClass().add("sg-flow");
                VBox group = new VBox(Words.muted(feeling.title()), made);
                group.getStyleClass().add("sg-feelings-group");
                view.getChildren().add(group);
                return made;
            });
            FeelingChip chip = new FeelingChip(prompt, feeling.word(), nothing -> {
            });
            chip.show(feeling.strength());
            chip.readOnly();
            flow.getChildren().add(chip);
        }
        return view;
    }
}
