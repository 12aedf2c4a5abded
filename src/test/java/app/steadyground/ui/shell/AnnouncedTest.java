package app.steadyground.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.MessageRule;
import app.steadyground.ui.Notices;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.pages.Place;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The system hears of what changes by itself, for whoever does not see it. */
class AnnouncedTest extends SeeingTest {
    private Rooms rooms;

    @BeforeEach
    void openWindow() {
        rooms = ask(() -> new Rooms(List.of()));
        showScreen(rooms.shell.root(), MOST, 700, false, 100);
    }

    @Test
    void whetherAllIsSaved() {
        fx(() -> rooms.go(new Place.Page("doubt-on-paper")));
        Label state = ask(() -> (Label) find(".save-state"));
        Notices notices = ask(() -> Notices.of(state));
        robot.write("a");
        assertTrue(ask(notices::told).contains(AccessibleAttribute.TEXT), "that it is being saved");
        fx(rooms.shell::flush);
        for (boolean worrying : List.of(true, false)) {
            String words = worrying ? "Not saved: the disk is full." : "Saved 14:02";
            fx(() -> rooms.shell.saving().set(words, worrying));
            assertTrue(ask(notices::told).contains(AccessibleAttribute.TEXT), words);
            assertEquals(words, ask(() -> state.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
        }
    }

    @Test
    void whatThePageSaysToAnAnswer() {
        fx(() -> rooms.go(new Place.Page("the-hard-conversation")));
        MessageRule rule = SmallSession.GUIDE.messages().stream().filter(m -> m.pages().contains("the-hard-conversation")).findFirst().orElseThrow();
        Node no = button("No");
        Notices notices = ask(() -> Notices.of(no));
        fx(((RadioButton) no)::fire);
        assertTrue(shows(rule.copy()));
        List<AccessibleAttribute> told = ask(notices::told);
        assertTrue(told.contains(AccessibleAttribute.SELECTED) && told.contains(AccessibleAttribute.HELP), told.toString());
        assertTrue(ask(no::getAccessibleHelp).contains(rule.copy()));
        press("Yes");
        assertTrue(ask(notices::told).contains(AccessibleAttribute.HELP), "and that it does not any more");
    }
}
