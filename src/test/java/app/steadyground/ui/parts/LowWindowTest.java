package app.steadyground.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.UiTest;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class LowWindowTest extends UiTest {
    private final Button above = new Button("above");
    private final Button below = new Button("below");
    private final ScrollPane low = ask(() -> {
        Region between = new Region();
        between.setMinHeight(900);
        return LowWindow.around(new VBox(above, between, below));
    });

    @Test
    void itComesToWhatTheKeyboardIsLedTo() {
        showScreen(low, 400, 300, false, 100);
        fx(above::requestFocus);
        above.setOnKeyPressed(e -> below.requestFocus());
        press(KeyCode.DOWN);
        double bottom = ask(() -> low.sceneToLocal(below.localToScene(below.getLayoutBounds())).getMaxY());
        assertTrue(bottom > 0 && bottom <= 300, "in sight: " + bottom);
    }

    @Test
    void aClickMovesNothing() {
        showScreen(low, 400, 300, false, 100);
        fx(() -> low.setVvalue(0.02));
        robot.clickOn(above);
        settle();
        assertEquals(0.02, low.getVvalue());
    }
}
