package app.steadyground.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

class ExportScreenTest extends ExportFixture {

    @Test
    void whatIsNotProtectedIsSaidUntilItWasSeenAndUsed() {
        screen();
        assertTrue(shows(Texts.get("caution.file")));
        outlet.starts = false;
        press("Save now");
        screen();
        assertTrue(shows(Texts.get("caution.file")), "nothing went out");
        outlet.starts = true;
        press("Save now");
        assertTrue(shows(Texts.get("caution.file")), "it does not vanish while it is read");
        screen();
        assertFalse(shows(Texts.get("caution.file")));
    }

    @Test
    void sendsWhatIsChosen() {
        screen();
        press("Free pages");
        press("Save now");
        assertEquals(List.of(2), outlet.entries);
        assertFalse(outlet.requests.getFirst().includesPage("free-page"));
        assertTrue(outlet.requests.getFirst().readings());
    }

    @Test
    void whatWasSavedIsSavedAgainWithoutAsking() {
        outlet.last = Optional.of("mine.pdf");
        screen();
        press("Save again in “mine.pdf”");
        assertTrue(outlet.run.again());
        fx(() -> outlet.run.done("There.", List.of()));
        press("Save now");
        assertFalse(outlet.run.again());
    }

    @Test
    void whileItRunsItTellsHowFarItIsAndWaits() {
        screen();
        press("Save now");
        fx(() -> outlet.run.progress(0.25));
        assertEquals(0.25, ask(bar()::getProgress));
        assertTrue(ask(bar()::isVisible));
        assertTrue(ask(button("Save now")::isDisabled));
        assertTrue(ask(button("Free pages")::isDisabled));
    }

    @Test
    void cancelIsToldToTheRunAndItsEndInWords() {
        screen();
        assertFalse(hasButton("Cancel"));
        press("Save now");
        assertFalse(outlet.run.getAsBoolean());
        press("Cancel");
        assertTrue(outlet.run.getAsBoolean());
        fx(() -> outlet.run.stopped("Stopped."));
        assertTrue(shows("Stopped."));
        assertFalse(hasButton("Cancel"));
        assertFalse(ask(button("Save now")::isDisabled));
        assertFalse(ask(bar()::isVisible));
    }

    @Test
    void theEndIsToldWithWhatCanFollowUntilSomethingElseIsChosen() {
        screen();
        press("Save now");
        fx(() -> outlet.run.done("7 pages are there.", List.of(new Button("Look at it"))));
        assertTrue(shows("7 pages are there."));
        assertTrue(hasButton("Look at it"));
        press("Free pages");
        assertFalse(shows("7 pages are there."));
        assertFalse(hasButton("Look at it"));
    }

    @Test
    void whenThePersonThinksBetterOfItAllIsAsBefore() {
        outlet.starts = false;
        screen();
        press("Save now");
        assertFalse(ask(button("Save now")::isDisabled));
        assertFalse(ask(button("Free pages")::isDisabled));
        assertFalse(hasButton("Cancel"));
    }
}
