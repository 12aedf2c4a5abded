package app.steadyground.ui.parts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands where there is nothing yet: a drawing, a sentence, and at most one thing to do next. JavaFX thread. */
public final class Blank {
    private Blank() {
    }

    /** @param step the one thing to do next, if there is one */
    public static VBox of(Drawings drawing, String words, Button... step) {
        VBox box = of(drawing, Words.reading(words));
        box.getChildren().addAll(step);
        return box;
    }

    /** The same with a sentence that changes. */
    public static VBox of(Drawings drawing, Label words) {
        VBox box = new VBox(drawing.draw(), words);
        box.getStyleClass().add("sg-blank");
        return box;
    }
}
