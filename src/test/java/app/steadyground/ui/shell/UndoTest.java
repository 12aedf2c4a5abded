package app.steadyground.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Revision;
import app.steadyground.guide.FieldKind;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.pages.Place;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One way back through all that was done on a page, in the order it was done; what is undone is saved as any change. */
class UndoTest extends SeeingTest {
    private static final String PAGE = "doubt-on-paper";
    private Rooms rooms;

    @BeforeEach
    void openWindow() {
        rooms = ask(() -> new Rooms(List.of()));
        showScreen(rooms.shell.root(), MOST, 700, false, 100);
        fx(() -> rooms.go(new Place.Page(PAGE)));
    }

    private TextInputControl box(int at) {
        return ask(() -> (TextInputControl) List.copyOf(rooms.shell.root().lookupAll(".field-block .text-input")).get(at));
    }

    private void undo() {
        press(KeyCode.SHORTCUT, KeyCode.Z);
    }

    private void redo() {
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    }

    private Content saved(String field) {
        fx(rooms.shell::flush);
        Revision last = rooms.saved.getLast();
        return last.answers().get(field).content();
    }

    @Test
    void aWordAtATimeAcrossQuestionsAndBackToWhereItWas() {
        robot.write("she was late");
        press(KeyCode.TAB);
        robot.write("why");
        undo();
        assertEquals("", box(1).getText());
        undo();
        assertEquals("she was ", box(0).getText());
        assertEquals(box(0), focused());
        assertEquals(8, ask(() -> box(0).getCaretPosition()));
        undo();
        undo();
        assertEquals("", box(0).getText());
        redo();
        redo();
        redo();
        press(KeyCode.SHORTCUT, KeyCode.Y);
        assertEquals("she was late", box(0).getText());
        assertEquals("why", box(1).getText());
        assertEquals(box(1), focused());
    }

    @Test
    void whatIsUndoneIsSaved() {
        robot.write("late");
        assertEquals("late", ((Content.Text) saved("event")).text());
        undo();
        assertEquals("", ((Content.Text) saved("event")).text());
        redo();
        assertEquals("late", ((Content.Text) saved("event")).text());
    }

    @Test
    void lettersTakenBackAreOneStepAndComeBackAtTheirPlace() {
        robot.write("late");
        press(KeyCode.LEFT);
        press(KeyCode.BACK_SPACE);
        press(KeyCode.BACK_SPACE);
        assertEquals("le", box(0).getText());
        undo();
        assertEquals("late", box(0).getText());
        assertEquals(3, ask(() -> box(0).getCaretPosition()));
    }

    @Test
    void theDateAndAPasteAreSteps() {
        paste("one two");
        TextInputControl date = ask(() -> (TextInputControl) rooms.shell.root().lookup(".date-line .text-input"));
        String before = ask(date::getText);
        fx(date::requestFocus);
        press(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("yesterday");
        undo();
        undo();
        assertEquals(before, ask(date::getText));
        undo();
        assertEquals("", box(0).getText());
    }

    @Test
    void aDeletedEntryComesBackAndGoesAgain() {
        robot.write("late");
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        press("Delete");
        assertTrue(ask(() -> rooms.session.workbook().of(PAGE).isEmpty()));
        undo();
        assertEquals(1, ask(() -> rooms.session.workbook().of(PAGE).size()));
        assertFalse(shows("is deleted"));
        redo();
        assertTrue(ask(() -> rooms.session.workbook().of(PAGE).isEmpty()));
        undo();
        assertTrue(shows("late"));
    }

    @Test
    void aChoiceBetweenTwoIsTakenBackAndBothAreThereAgain() {
        Entry before = ask(() -> rooms.small.write(PAGE, "2026-11-20", "event", words("as it began")));
        Entry divided = ask(() -> rooms.small.divide(before, "event", words("from the laptop"), words("from the desk")));
        fx(() -> rooms.go(new Place.Written(divided.id(), true)));
        String mine = box(0).getText();
        press("Keep this one instead");
        String other = box(0).getText();
        assertFalse(shows(mine));
        undo();
        assertEquals(mine, box(0).getText());
        assertTrue(shows(other) && hasButton("Keep this one instead"));
        assertEquals(2, ask(() -> rooms.session.workbook().entry(divided.id()).orElseThrow().answers().get("event").alternatives().count()));
        redo();
        assertEquals(other, box(0).getText());
        assertEquals(1, ask(() -> rooms.session.workbook().entry(divided.id()).orElseThrow().answers().get("event").alternatives().count()));
    }

    private static Content words(String text) {
        return SmallSession.words(FieldKind.of(SmallSession.page(PAGE).field("event").orElseThrow()), text);
    }

    @Test
    void theKeyboardIsNeverLost() {
        robot.write("late");
        for (Runnable action : List.<Runnable>of(this::undo, this::redo, () -> press(KeyCode.F1), () -> press(KeyCode.ESCAPE),
                () -> press(KeyCode.SHORTCUT, KeyCode.ENTER), () -> press("Edit"), () -> press(KeyCode.SHORTCUT, KeyCode.N),
                () -> press(KeyCode.CONTROL, KeyCode.TAB), () -> press(KeyCode.SHORTCUT, KeyCode.F), () -> press(KeyCode.ESCAPE),
                () -> press(KeyCode.F8), () -> press(KeyCode.F8))) {
            action.run();
            Node owner = focused();
            assertTrue(owner != null && ask(() -> owner.getScene() == stage().getScene() && isSeen(owner)), "" + owner);
        }
    }

    private static boolean isSeen(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible() || n.isDisabled()) {
                return false;
            }
        }
        return node.getParent() != null;
    }
}
