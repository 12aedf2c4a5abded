package app.steadyground.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.UiTest;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one part of a very long text ends and the next begins, reading and writing go on as if there were no border. */
class PartBordersTest extends UiTest {
    private final WritingBox box = ask(() -> new WritingBox(2, 10));

    private void open(String text) {
        fx(() -> box.show(text));
        show(box);
        fx(box::requestFocus);
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום לכולם ", "سلام عليكم ", "שלום לכולם\n"})
    void inTextFromRightToLeftLeftLeadsOn(String words) {
        open(words.repeat(60_000 / words.length()));
        int border = ask(box::getLength);
        fx(() -> box.positionCaret(border));
        press(KeyCode.LEFT);
        assertEquals(border, ask(() -> box.start() + box.getCaretPosition()));
        assertEquals(border, ask(box::start));
        press(KeyCode.LEFT);
        assertEquals(border + 1, ask(() -> box.start() + box.getCaretPosition()));
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        assertEquals(0, ask(box::start));
    }

    @Test
    void inTextFromRightToLeftTheArrowsMoveTheCaretAtAll() {
        open("שלום Sam לכולם\nhello שלום");
        fx(() -> box.positionCaret(0));
        for (int i = 1; i <= 6; i++) {
            press(KeyCode.LEFT);
            assertEquals(i, ask(box::getCaretPosition));
        }
        press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals("S", ask(box::getSelectedText));
        fx(() -> box.positionCaret(19));
        for (int i = 20; i <= 23; i++) {
            press(KeyCode.RIGHT);
            assertEquals(i, ask(box::getCaretPosition));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩‍👩‍👧", "🙂", "e\u0301\u0302", "नि"})
    void theCaretNeverLandsWithinASign(String sign) {
        open(sign.repeat(70_000 / sign.length()));
        int border = ask(box::getLength);
        for (KeyCode back : new KeyCode[] {KeyCode.LEFT, KeyCode.UP}) {
            fx(() -> box.positionCaret(border));
            press(KeyCode.DOWN);
            assertEquals(border, ask(box::start));
            press(back);
            assertEquals(border - sign.length(), ask(() -> box.start() + box.getCaretPosition()));
        }
        press(KeyCode.SHORTCUT, KeyCode.END);
        Node earlier = ask(() -> box.lookupAll(".sg-parts .button").iterator().next());
        fx(((Button) earlier)::fire);
        assertEquals(0, ask(() -> (box.start() + box.getCaretPosition()) % sign.length()));
    }

    @Test
    void accentsThatStandForThemselvesAreLaidOutInSmallPortions() {
        open("e\u0301\u0302".repeat(20_000));
        assertTrue(ask(box::getLength) < 5_000, "JavaFX would stand still for minutes");
    }

    @Test
    void leafingThroughChangesNothing() {
        String whole = "\u0000" + "word\u0007 ".repeat(25_000) + "\u0000\r\n";
        open(whole);
        press(KeyCode.SHORTCUT, KeyCode.END);
        assertTrue(ask(box::start) > 0);
        assertEquals(whole.length(), ask(box::written).length());
        press(KeyCode.SHORTCUT, KeyCode.HOME);
        assertTrue(whole.equals(ask(box::written)));
    }

    @Test
    void theWayBackHoldsAFewMegabytesAtMost() {
        WayBack way = new WayBack();
        for (int i = 0; i < 40; i++) {
            way.did(new WayBack.State("x".repeat(1_000_000) + i, i));
        }
        int kept = 0;
        WayBack.State present = new WayBack.State("", 0);
        while (way.has(true)) {
            WayBack.State state = way.step(true, present);
            assertEquals(39 - kept, state.caret());
            kept++;
        }
        assertTrue(kept >= 8 && kept <= 20, kept + " steps");
        way.clear();
        way.did(new WayBack.State("x".repeat(30_000_000), 0));
        assertTrue(way.has(true));
        assertFalse(way.has(false));
    }
}
