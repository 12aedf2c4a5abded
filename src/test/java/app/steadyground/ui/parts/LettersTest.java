package app.steadyground.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.ui.Pseudo;
import app.steadyground.ui.UiTest;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** Words from right to left have a typeface of their own. */
class LettersTest extends UiTest {
    @Test
    void whatIsWrittenIsInItsLetters() {
        WritingBox box = ask(() -> new WritingBox(1, 3));
        show(box);
        fx(() -> box.show("שלום, Sam"));
        settle();
        assertEquals("Noto Sans Hebrew", ask(() -> box.getFont().getFamily()));
        fx(() -> box.show("سلام، عليكم"));
        settle();
        assertEquals("Noto Sans Arabic", ask(() -> box.getFont().getFamily()));
        fx(() -> box.show("Sam, שלום"));
        settle();
        assertEquals("Literata", ask(() -> box.getFont().getFamily()));
    }

    @Test
    void aWindowInHebrewIsInItsLettersButForWhatIsWrittenInOthers() {
        Label words = ask(() -> new Label("שלום, Sam: זה (1979) כתוב, ".repeat(8)));
        WritingBox box = ask(() -> new WritingBox(1, 3));
        words.setWrapText(true);
        words.getStyleClass().add("page-why");
        Scene scene = show(ask(() -> new VBox(words, box)), 400, 400, false, 100);
        fx(() -> {
            Theme.speak(scene, "he");
            Theme.apply(scene, false, 100);
            box.show("Sam");
        });
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, ask(words::getEffectiveNodeOrientation));
        assertEquals("Noto Sans Hebrew", ask(() -> words.getFont().getFamily()));
        assertEquals("Literata", ask(() -> box.getFont().getFamily()));
        fx(() -> box.show("שלום"));
        assertEquals("Noto Sans Hebrew", ask(() -> box.getFont().getFamily()));
        fx(() -> Theme.speak(scene, Pseudo.NOW.language()));
    }
}
