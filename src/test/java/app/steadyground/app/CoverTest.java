package app.steadyground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Pop;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The plain page that one key lays over everything, and the way back. */
class CoverTest extends LockedWindow {

    @Test
    void anUnlockedWorkbookSaysSoAndIsCoveredOnly() throws Exception {
        start();
        key(KeyCode.F9, false, false);
        assertEquals(Texts.get("cover.title"), ask(window::getTitle));
        assertFalse(shows(Texts.get("first.title")), "also before there is a workbook");
        key(KeyCode.F9, true, true);
        press(Texts.get("first.begin"));
        fx(() -> root().lookupAll(".radio-button").stream().map(RadioButton.class::cast).filter(b -> !b.isSelected()).findFirst().orElseThrow().fire());
        press(Texts.get("lock.make"));
        key(KeyCode.L, false, true);
        assertTrue(shows(Texts.get("lock.no-passphrase")));
        write(SECRET);
        TextInputControl there = ask(() -> root().lookupAll(".field-block .text-input").stream().map(TextInputControl.class::cast).toList().get(1));
        fx(there::requestFocus);
        key(KeyCode.F9, false, false);
        assertFalse(shows(SECRET));
        assertEquals(Texts.get("cover.title"), ask(window::getTitle));
        key(KeyCode.N, false, true);
        key(KeyCode.F9, true, true);
        assertTrue(shows(SECRET), "no key reached what is beneath");
        assertEquals(Texts.get("shell.window"), ask(window::getTitle));
        assertSame(there, ask(() -> window.getScene().getFocusOwner()));
    }

    @Test
    void theCoverOfALockedWorkbookIsLeftByThePassphraseOnly() {
        makeLocked();
        write(SECRET);
        Pop pop = ask(() -> Pop.show(root().lookup(".save-state"), new Label("in a pop-over")));
        key(KeyCode.F9, false, false);
        assertTrue(program.open().isEmpty());
assertFalse(ask(pop::isShowing));
        assertEquals(Texts.get("cover.title"), ask(window::getTitle));
        assertFalse(shows(SECRET) || shows(Texts.get("lock.away-lead")));
        key(KeyCode.F9, true, true);
        assertTrue(shows(Texts.get("lock.away-lead")));
        assertEquals(Texts.get("shell.window"), ask(window::getTitle));
        type(0, WORDS);
        press(Texts.get("lock.open"));
        assertTrue(shows(SECRET));
    }
}
