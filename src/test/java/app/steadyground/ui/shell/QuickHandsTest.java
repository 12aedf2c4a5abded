package app.steadyground.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.pages.Place;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys that come before the window has done what the one before them asked for. */
class QuickHandsTest extends SeeingTest {
    private Rooms rooms;

    @BeforeEach
    void openWindow() {
        rooms = ask(() -> new Rooms(List.of()));
        showScreen(rooms.shell.root(), MOST, 700, false, 100);
        fx(() -> rooms.go(new Place.Page("doubt-on-paper")));
    }

    private void hit(KeyCode code, boolean control) {
        Scene scene = stage().getScene();
        EventTarget owner = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        if (!control && code.isLetterKey()) {
            Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_TYPED, code.getChar().toLowerCase(), "", KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    @Test
    void whatIsTypedAfterTheKeyForTheSearchIsLookedFor() {
        fx(() -> {
            hit(KeyCode.F, true);
            hit(KeyCode.A, false);
            hit(KeyCode.B, false);
        });
        assertEquals("ab", ask(() -> ((TextInputControl) focused()).getText()));
        assertEquals(List.of(), rooms.saved);
    }

    @Test
    void escSoonAfterTurningToAChapterLeadsToItsList() {
        fx(() -> {
            hit(KeyCode.TAB, true);
            hit(KeyCode.ESCAPE, false);
        });
        Node row = focused();
        assertTrue(row.getStyleClass().contains("list-row"), row.toString());
    }

    @Test
    void eachKeyWaitsForTheOnesBeforeIt() {
        fx(() -> {
            hit(KeyCode.F8, false);
            hit(KeyCode.F8, false);
            hit(KeyCode.A, false);
            hit(KeyCode.F, true);
            hit(KeyCode.B, false);
            hit(KeyCode.ESCAPE, false);
            hit(KeyCode.C, false);
        });
        assertEquals("ac", ask(() -> ((TextInputControl) focused()).getText()), "back to the caret, and to it again from the search");
    }
}
