package app.steadyground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Texts;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class LockedHelpTest extends LockedWindow {
    @Test
    void whoeverIsShutOutStillHasWhatHelpsAtOnceAndNothingOfTheWorkbook() {
        makeLocked();
        write(SECRET);
        key(KeyCode.L, false, true);
        type(0, "seven gre");
        key(KeyCode.F8, false, false);
        assertTrue(shows("Pressed my feet into the floor") && !shows(SECRET) && !shows(Texts.get("lock.away-lead")));
        key(KeyCode.F7, false, false);
        assertTrue(shows("Where there is fear or control") && shows("When to see a professional") && shows("How to find help where you are"));
        assertFalse(shows("Pressed my feet into the floor") || shows("Your own pace"));
        key(KeyCode.F7, false, false);
        assertTrue(shows(Texts.get("lock.away-lead")));
        assertSame(fields().getFirst(), ask(() -> window.getScene().getFocusOwner()), "back to the passphrase");
        assertEquals("seven gre", ask(fields().getFirst()::getText));
        press("Steady yourself");
        key(KeyCode.ESCAPE, false, false);
        assertTrue(shows(Texts.get("lock.away-lead")));
        type(0, WORDS);
        press(Texts.get("lock.open"));
        assertTrue(shows(SECRET));
    }

    @Test
    void theKeyForLeavingWorksWhereThePassphraseIsAskedFor() {
        makeLocked();
        key(KeyCode.L, false, true);
        assertTrue(shows(Texts.get("lock.away-lead")) && !ended);
        key(KeyCode.Q, false, true);
        assertTrue(ended);
    }
}
