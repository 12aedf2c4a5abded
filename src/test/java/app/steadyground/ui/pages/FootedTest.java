package app.steadyground.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.Pseudo;
import app.steadyground.ui.UiTest;
import app.steadyground.ui.parts.LowWindow;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class FootedTest extends UiTest {
    private final Label first = new Label("What is chosen");
    private final Button save = new Button("Save");
    private final BorderPane screen = ask(() -> {
        Region tall = new Region();
        tall.setMinHeight(1500);
        return Column.withFoot(new VBox(first, tall), save);
    });

    private void window(int width, int height, int percent) {
        showScreen(ask(() -> new StackPane(LowWindow.around(screen))), width, height, false, percent);
    }

    private List<Node> bars() {
        return ask(() -> stage().getScene().getRoot().lookupAll(".scroll-bar").stream()
                .filter(n -> n.isVisible() && n instanceof ScrollBar b && b.getOrientation() == Orientation.VERTICAL).toList());
    }

    private boolean isAtTheEnd() {
        return ask(() -> ((StackPane) screen.getBottom()).getChildren().isEmpty());
    }

    private double beginning(Node node) {
        Bounds place = ask(() -> node.localToScene(node.getLayoutBounds()));
        return Pseudo.NOW.way() == NodeOrientation.RIGHT_TO_LEFT ? place.getMaxX() : place.getMinX();
    }

    @Test
    void theFootBeginsWhereTheColumnDoesAlsoBesideAScrollBar() {
        for (int width : new int[] {900, 500}) {
            window(width, 600, 100);
            assertEquals(1, bars().size());
            assertEquals(beginning(first), beginning(save), 0.6, "at " + width);
        }
    }

    @Test
    void inALowWindowTheFootIsTheEndOfThePageAndOneBarScrollsItAll() {
        window(900, 300, 200);
        assertEquals(1, bars().size());
        assertTrue(isAtTheEnd());
        fx(save::requestFocus);
        window(900, 800, 200);
        assertFalse(isAtTheEnd(), "it is in sight again");
    }

    @Test
    void aFootThatGrowsInALowWindowIsMovedToo() {
        window(900, 330, 100);
        assertFalse(isAtTheEnd());
        fx(() -> save.setText("Save\n".repeat(12)));
        assertTrue(isAtTheEnd());
        fx(() -> save.setText("Save"));
        assertFalse(isAtTheEnd());
    }

    @Test
    void theKeyboardStaysInAFootThatMoves() {
        window(900, 800, 200);
        fx(save::requestFocus);
        fx(() -> stage().setHeight(300));
        assertTrue(isAtTheEnd());
        assertSame(save, focused());
    }

    @Test
    void aFootWithNothingInItTakesNoRoom() {
        window(900, 600, 100);
        double before = ask(() -> screen.getCenter().getLayoutBounds().getHeight());
        fx(() -> save.setManaged(false));
        assertTrue(ask(() -> screen.getCenter().getLayoutBounds().getHeight()) > before);
    }
}
