package app.steadyground.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.ui.UiTest;
import app.steadyground.ui.pages.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was done on a page in whatever order, Ctrl+Z leads all the way back, and forth again to the very same. */
class WayBackTest extends UiTest {
    private static final int ACTS = 40;
    /** Each act may be some steps. */
    private static final int STEPS = 120;
    private static final int AT_A_TIME = 10;

    private final Random random = new Random(7);
    private Rooms rooms;

    @ParameterizedTest
    @ValueSource(strings = {"the-hard-conversation", "how-things-stand", "room-for-all-of-it"})
    void fromTheLastActToTheFirstAndForthAgain(String page) {
        rooms = ask(() -> new Rooms(List.of()));
        showScreen(rooms.shell.root(), MOST, 700, false, 100);
        fx(() -> rooms.go(new Place.Page(page)));
        for (int i = 0; i < ACTS; i++) {
            fx(this::act);
        }
        Map<String, Content> done = answers();
        assertTrue(done.values().stream().filter(c -> !Contents.isBlank(c)).count() > 1, done.toString());
        press(KeyCode.Z, false);
        assertEquals(Map.of(), filled(answers()));
        press(KeyCode.Z, true);
        assertEquals(done, answers());
    }

    /** Something a hand may do: write, press, choose, move. */
    private void act() {
        // Calendars open beyond the edge of the headless screen.
        Set<Node> days = rooms.shell.root().lookupAll(".sg-day *");
        List<Node> all = rooms.shell.root().lookupAll(".field-block *").stream()
                .filter(n -> !days.contains(n) && !n.isDisabled() && n.isVisible() && (n instanceof TextInputControl || n instanceof ButtonBase || isOwn(n))).toList();
        Node node = all.get(random.nextInt(all.size()));
        node.requestFocus();
        switch (node) {
            case TextInputControl box -> {
                box.insertText(random.nextInt(box.getLength() + 1), List.of("rain ", "Sam ", "no ", "at noon ").get(random.nextInt(4)));
                key(box, List.of(KeyCode.ENTER, KeyCode.UP, KeyCode.DOWN, KeyCode.TAB).get(random.nextInt(4)), random.nextBoolean());
            }
            case ButtonBase button -> button.fire();
            default -> key(node, List.of(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.DIGIT4, KeyCode.DELETE).get(random.nextInt(4)), false);
        }
    }

    private static boolean isOwn(Node node) {
        return node.getAccessibleRole() == AccessibleRole.SLIDER || node.getAccessibleRole() == AccessibleRole.TOGGLE_BUTTON;
    }

    private static void key(Node node, KeyCode code, boolean alt) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
    }

    private void press(KeyCode code, boolean shift) {
        for (int i = 0; i < STEPS; i += AT_A_TIME) {
            fx(() -> {
                for (int j = 0; j < AT_A_TIME; j++) {
                    Node owner = stage().getScene().getFocusOwner();
                    Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, true, false, false));
                }
            });
        }
    }

    private Map<String, Content> answers() {
        fx(rooms.shell::flush);
        Map<String, Content> answers = new LinkedHashMap<>();
        rooms.saved.getLast().answers().forEach((field, answer) -> answers.put(field, answer.content()));
        return answers;
    }

    private static Map<String, Content> filled(Map<String, Content> answers) {
        Map<String, Content> filled = new LinkedHashMap<>(answers);
        filled.values().removeIf(Contents::isBlank);
        return filled;
    }
}
