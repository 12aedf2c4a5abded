package app.steadyground.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.UiTest;
import app.steadyground.ui.pages.Column;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class PageKeysTest extends UiTest {
    private final Button button = new Button("Edit");
    private final TextArea text = new TextArea();
    private final ScrollPane page = ask(() -> {
        Region tall = new Region();
        tall.setMinHeight(3000);
        Direction.follow(text);
        return Column.scroll(new VBox(button, text, tall));
    });

    private double top() {
        return ask(() -> page.getVvalue() * (page.getContent().getLayoutBounds().getHeight() - page.getViewportBounds().getHeight()));
    }

    @Test
    void aPageIsNearlyWhatIsInSight() {
        showScreen(page, 600, 500, false, 100);
        fx(page::requestFocus);
        press(KeyCode.PAGE_DOWN);
        assertEquals(0.88 * ask(() -> page.getViewportBounds().getHeight()), top(), 1);
        fx(button::requestFocus);
        press(KeyCode.PAGE_UP);
        assertEquals(0, top(), 1);
    }

    @Test
    void whoeverIsInABoxThatIsShownWholeCanStillReadThePage() {
        showScreen(page, 600, 500, false, 100);
        fx(text::requestFocus);
        press(KeyCode.PAGE_DOWN);
        assertEquals(0.88 * ask(() -> page.getViewportBounds().getHeight()), top(), 1);
        press(KeyCode.PAGE_UP);
        assertEquals(0, top(), 1);
    }

    @Test
    void aBoxWithMoreToShowHasTheseKeysForItself() {
        showScreen(page, 600, 500, false, 100);
        fx(() -> text.setText("a line\n".repeat(100)));
        fx(text::requestFocus);
        fx(() -> text.positionCaret(0));
        press(KeyCode.PAGE_DOWN);
        assertEquals(0, top(), 1);
        assertTrue(ask(text::getCaretPosition) > 0);
    }

    @Test
    void withShiftTheyAreForSelecting() {
        showScreen(page, 600, 500, false, 100);
        fx(text::requestFocus);
        press(KeyCode.SHIFT, KeyCode.PAGE_DOWN);
        assertEquals(0, top(), 1);
    }
}
