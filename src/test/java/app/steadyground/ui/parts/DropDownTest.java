package app.steadyground.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.Trouble;
import app.steadyground.ui.UiTest;
import java.util.List;
import javafx.scene.layout.FlowPane;
import org.junit.jupiter.api.Test;

class DropDownTest extends UiTest {
    private final DropDown<String> box = ask(() -> new DropDown<>());

    @Test
    void growsAndShrinksWithTheText() {
        fx(() -> {
            box.getItems().addAll("A", "Something that is rather long");
            box.setValue("A");
        });
        show(new FlowPane(box));
        double usual = width(100);
        double large = width(200);
        assertTrue(large > 1.8 * usual, usual + " and then " + large);
        assertEquals(usual, width(100));
        fx(() -> box.setValue("Something that is rather long"));
        assertEquals(large, width(200), "it is as wide as its longest choice, whichever is chosen");
        assertEquals(List.of(), ask(() -> Trouble.in(box.getParent(), 30)));
    }

    private double width(int textPercent) {
        return ask(() -> {
            Theme.apply(box.getScene(), false, textPercent);
            box.getScene().getRoot().applyCss();
            box.getScene().getRoot().layout();
            return box.getWidth();
        });
    }
}
