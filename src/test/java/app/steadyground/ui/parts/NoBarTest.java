package app.steadyground.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.UiTest;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class NoBarTest extends UiTest {
    @Test
    void aBoxHasABarToScrollByOnlyWhileItScrolls() {
        WritingBox box = ask(() -> new WritingBox(1, 3));
        show(new VBox(box));
        assertEquals(0, thumbs(box));
        fx(() -> box.setText("One line\n".repeat(20)));
        assertEquals(1, thumbs(box));
        assertTrue(ask(() -> box.lookupAll(".thumb").stream().allMatch(Node::isVisible) && box.lookup(".thumb").getParent().isVisible()));
        fx(() -> box.setText("One line"));
        assertEquals(0, thumbs(box));
    }

    private static int thumbs(Node box) {
        return ask(() -> box.lookupAll(".thumb").size());
    }
}
