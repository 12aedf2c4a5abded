package app.steadyground.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.ui.UiTest;
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
}
