package app.steadyground.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.SeeingTest;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusLineTest extends SeeingTest {
    private final List<String> done = new ArrayList<>();
    private StatusLine line;

    @BeforeEach
    void openLine() {
        line = ask(() -> new StatusLine("My workbook"));
        open((Parent) line.node());
    }

    @Test
    void tellsTheWorkbookAndWhetherAllIsSaved() {
        fx(() -> line.saveState("Saved 14:02", false));
        assertTrue(shows("My workbook"));
        assertTrue(shows("Saved 14:02"));
        assertFalse(find(".save-state").getStyleClass().contains("worrying"));
    }

    @Test
    void aWorryStandsOutUntilItIsOver() {
        fx(() -> {
            line.saveState("Not saved", true);
            line.saveState("Still not saved", true);
        });
        assertTrue(find(".save-state").getStyleClass().contains("worrying"));
        assertFalse(shows("My workbook"), "a worry has all the room there is");
        fx(() -> line.saveState("Saved 14:02", false));
        assertFalse(find(".save-state").getStyleClass().contains("worrying"));
        assertTrue(shows("My workbook"));
    }

    @Test
    void whatIsOfferedIsDoneOnceAndGoes() {
        assertNull(find(".banner"));
        fx(() -> line.offer("The entry is deleted.", "Undo", () -> done.add("undone")));
        assertTrue(shows("The entry is deleted."));
        press("Undo");
        assertEquals(List.of("undone"), done);
        assertFalse(shows("The entry is deleted."));
    }

    @Test
    void oneOfferDoesNotTakeTheOthersAway() {
        fx(() -> {
            line.offer("The first", "Do the first", () -> done.add("first"));
            line.say("Something said");
            line.offer("The second", "Do the second", () -> done.add("second"));
            line.offer("The third", "Do the third", () -> done.add("third"));
            line.offer("The fourth", "Do the fourth", () -> done.add("fourth"));
        });
        assertFalse(shows("Something said"), "what is only said makes room");
        assertFalse(shows("The first"), "three are enough to look at");
        press("Do the second");
        assertTrue(shows("The first"), "it comes back when there is room");
        fx(() -> ((Button) find(".banner .sg-sign")).fire());
        assertFalse(shows("The first"));
        assertTrue(shows("The third"));
        assertEquals(List.of("second"), done);
    }

    @Test
    void theSameIsNotSaidTwice() {
        fx(() -> {
            line.offer("The folder is gone", "Save a copy", () -> done.add("old"));
            line.offer("The folder is gone", "Save a copy", () -> done.add("new"));
        });
        press("Save a copy");
        assertFalse(shows("The folder is gone"));
        assertEquals(List.of("new"), done);
    }

    @Test
    void inALowWindowAWorryTakesTheRoomOfWhatWasSaidBefore() {
        line = ask(() -> new StatusLine("My workbook"));
        showScreen((Parent) line.node(), 900, 600, false, 200);
        fx(() -> line.offer("The entry is deleted.", "Undo", () -> done.add("undone")));
        fx(() -> line.saveState("Not saved", true));
        assertFalse(shows("The entry is deleted."));
        fx(() -> line.say("The copy could not be saved."));
        assertTrue(shows("The copy could not be saved."), "what is said since is an answer to what was done");
        fx(() -> line.withdraw("The copy could not be saved."));
        fx(() -> line.saveState("Saved 14:02", false));
        press("Undo");
        assertEquals(List.of("undone"), done);
    }

    @Test
    void whileItIsNotSavedThereAreTwoThingsToDo() {
        fx(() -> {
            line.ways(() -> done.add("again"), () -> done.add("copy"));
            line.saveState("Not saved", true);
        });
        press("Try again");
        press("Save a copy to…");
        assertEquals(List.of("again", "copy"), done);
        fx(() -> line.saveState("Saved 14:02", false));
        assertFalse(hasButton("Try again"));
    }
}
