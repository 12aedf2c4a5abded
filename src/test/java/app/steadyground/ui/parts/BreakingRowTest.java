package app.steadyground.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.UiTest;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class BreakingRowTest extends UiTest {
    private final Button one = Buttons.plain("Short", () -> { });
    private final Button other = Buttons.plain("Words that take more room than a narrow window has", () -> { });
    private final BreakingRow row = ask(() -> new BreakingRow(one, other));
    private final Button below = Buttons.plain("Below", () -> { });

    private Bounds place(Node node) {
        return ask(() -> row.sceneToLocal(node.localToScene(node.getLayoutBounds())));
    }

    @Test
    void staysInOneLineWhereThereIsRoomAndGoesOnInTheNextWhereThereIsNone() {
        show(ask(() -> new VBox(row, below)), 720, 300, false, 100);
        assertTrue(place(other).getMinX() >= place(one).getMaxX());
        assertEquals(place(one).getCenterY(), place(other).getCenterY(), 1);
        show(ask(() -> new VBox(row, below)), 440, 300, false, 100);
        assertTrue(place(other).getMinY() >= place(one).getMaxY());
        assertEquals(0, place(other).getMinX(), 0.5);
        assertTrue(place(below).getMinY() >= place(other).getMaxY());
    }

    @Test
    void whatIsWiderThanALineBreaksItsWords() {
        show(ask(() -> new VBox(row, below)), 720, 300, false, 100);
        double high = place(other).getHeight();
        show(ask(() -> new VBox(row, below)), 240, 300, false, 100);
        assertTrue(ask(row::getWidth) <= 200);
        assertTrue(place(other).getMaxX() <= ask(row::getWidth));
        assertTrue(place(other).getHeight() > 1.5 * high);
        assertTrue(place(below).getMinY() >= place(other).getMaxY());
    }
}
