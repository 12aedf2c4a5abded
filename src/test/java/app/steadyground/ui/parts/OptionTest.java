package app.steadyground.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.ui.Trouble;
import app.steadyground.ui.UiTest;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class OptionTest extends UiTest {
    @Test
    void hasRoomForItsLastWordAtAnyWidth() {
        VBox box = new VBox(new Option("insisted so often that things did not happen that I doubt my own memory"), new Option("Partly"));
        box.setMaxWidth(Region.USE_PREF_SIZE);
        show(box);
        List<String> found = ask(() -> {
            List<String> all = new ArrayList<>();
            for (int width = 250; width < 600; width++) {
                box.setMinWidth(width);
                box.setPrefWidth(width);
                box.getScene().getRoot().layout();
                all.addAll(Trouble.in(box, 15));
            }
            return all;
        });
        assertEquals(List.of(), found);
    }
}
