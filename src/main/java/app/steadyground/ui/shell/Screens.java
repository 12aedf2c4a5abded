package app.steadyground.ui.shell;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Icons;
import app.steadyground.ui.parts.LowWindow;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** Makes what is laid over the pages for a while. */
@FunctionalInterface
public interface Screens {

    /** @return the content for this place, or nothing for a place among the pages */
    Optional<Node> content(Place place);

    /** The content, with a way back above it. */
    default Optional<Node> over(Place place, Runnable back) {
        return content(place).map(content -> {
            HBox head = new HBox(Buttons.quiet(Icons.LEFT, Texts.get("shell.back"), back));
            head.getStyleClass().add("overlay-head");
            BorderPane screen = new BorderPane();
            // In the order of the Tab key.
            screen.setTop(head);
            screen.setCenter(content instanceof ScrollPane ? content : LowWindow.around(new StackPane(content)));
            return screen;
        });
    }
}
