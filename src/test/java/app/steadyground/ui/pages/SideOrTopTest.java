package app.steadyground.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.steadyground.ui.UiTest;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SideOrTopTest extends UiTest {
    private final Label list = new Label("The list");
    private BorderPane screen;

    @BeforeEach
    void makeScreen() {
        screen = ask(() -> {
            BorderPane made = new BorderPane(new Label("The page"));
            new SideOrTop(made, list, "Pages");
            return made;
        });
    }

    private void width(int pixels, int percent) {
        showScreen(ask(() -> new StackPane(screen)), pixels, 600, false, percent);
    }

    private void isAtTheSide() {
        assertEquals(List.of(list), in(screen.getLeft()));
        assertEquals(List.of(), in(screen.getTop()));
    }

    private void isFoldedAbove() {
        assertEquals(List.of(), in(screen.getLeft()));
        assertEquals(list, assertInstanceOf(TitledPane.class, in(screen.getTop()).getFirst()).getContent());
    }

    private static List<Node> in(Node place) {
        return ask(() -> List.copyOf(((StackPane) place).getChildren()));
    }

    @Test
    void theListIsAtTheSideWhereThereIsRoom() {
        width(800, 100);
        isAtTheSide();
    }

    @Test
    void inANarrowWindowItIsFoldedAboveAndComesBackWithTheRoom() {
        width(500, 100);
        isFoldedAbove();
        width(800, 100);
        isAtTheSide();
    }

    @Test
    void withLargeTextItIsFoldedToo() {
        width(800, 200);
        isFoldedAbove();
        width(800, 100);
        isAtTheSide();
    }
}
