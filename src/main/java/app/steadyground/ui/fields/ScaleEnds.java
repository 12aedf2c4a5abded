package app.steadyground.ui.fields;

import app.steadyground.guide.Range;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Words;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** What the two ends of a scale mean, in one quiet line. */
final class ScaleEnds {
    private ScaleEnds() {
    }

    static Node of(Range range) {
        FlowPane line = new FlowPane(Words.small(Texts.get("field.scale.end", range.min(), range.low())),
                Words.small(Texts.get("field.scale.end", range.max(), range.high())));
        line.getStyleClass().add("sg-ends");
        return line;
    }
}
