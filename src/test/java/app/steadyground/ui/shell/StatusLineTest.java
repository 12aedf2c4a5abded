package app.steadyground.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.SeeingTest;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
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
        fx(() -> line.saveState("Saved 14:02", false));
        assertFalse(find(".save-state").getStyleClass().contains("worrying"));
    }

    @Test
    void whatIsOfferedIsDoneOnceAndGoes() {
        assertFalse(hasButton("Close"));
        fx(() -> line.offer("The entry is deleted.", "Undo", () -> done.add("undone")));
        assertTrue(shows("The entry is deleted."));
        press("Undo");
        assertEquals(List.of("undone"), done);
        assertFalse(shows("The entry is deleted."));
    }

    @Test
    void anOfferCanBePutAwayOrGiveWayToTheNext() {
        fx(() -> {
            line.offer("The first", "Undo", () -> done.add("first"));
            line.offer("The second", "Undo", () -> done.add("second"));
        });
        assertFalse(shows("The first"));
        press("Close");
        assertFalse(shows("The second"));
        assertEquals(List.of(), done);
    }
}
