package app.steadyground.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.UiTest;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Place;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class OverlayTest extends UiTest {
    @Test
    void whatScrollsBetweenOtherThingsIsScrolledByItsKeysAtOnce() {
        Overlay overlay = ask(() -> new Overlay(new Label("page"), () -> { }));
        showScreen((Parent) overlay.node(), 600, 500, false, 100);
        fx(() -> {
            Region tall = new Region();
            tall.setMinHeight(3000);
            BorderPane screen = new BorderPane(Column.withFoot(new VBox(tall), new Label("foot")));
            screen.setRight(new Label("paper"));
            overlay.cover(new Place.Export(false), screen);
        });
        press(KeyCode.PAGE_DOWN);
        assertTrue(focused() instanceof ScrollPane page && ask(page::getVvalue) > 0);
    }
}
