package app.steadyground.ui.parts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.UiTest;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class InSightTest extends UiTest {

    @Test
    void whereTabLeadsTheLabelAboveCanBeReadToo() {
        TextField first = new TextField();
        Label label = new Label("From");
        TextField second = new TextField();
        ScrollPane pane = new ScrollPane(new VBox(first, gap(), label, second, gap()));
        InSight.withWhatStandsAbove(pane);
        showScreen(pane, 400, 300, false, 100);
        fx(first::requestFocus);
        robot.push(KeyCode.TAB);
        assertTrue(ask(second::isFocused));
        double top = ask(() -> pane.sceneToLocal(label.localToScene(label.getLayoutBounds())).getMinY());
        assertTrue(top >= 0 && top < 300, "at " + top);
    }

    private static Region gap() {
        Region gap = new Region();
        gap.setMinHeight(700);
        return gap;
    }
}
