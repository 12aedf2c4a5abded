package app.steadyground.ui.parts;

import app.steadyground.guide.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** At the foot of a very long text: which part of it is on screen, and the way to the others. */
final class PartsBar extends FlowPane {
    private final Label place = Words.small("");
    private final Button earlier;
    private final Button later;

    PartsBar(Runnable goEarlier, Runnable goLater) {
        earlier = Buttons.quiet(Icons.UP, Texts.get("field.part.earlier"), goEarlier);
        later = Buttons.quiet(Icons.DOWN, Texts.get("field.part.later"), goLater);
        getStyleClass().add("sg-parts");
        getChildren().setAll(place, earlier, later);
        setVisible(false);
    }

    void show(LongText text) {
        setVisible(!text.isOne());
        place.setText(Texts.get("field.part", text.number(), text.count()));
        earlier.setDisable(text.isFirst());
        later.setDisable(text.isLast());
    }
}
