package app.steadyground.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Texts;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.parts.InSight;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Last time, come back to this, duplicate, copy, names used before: each by its key. */
class PageActionsTest extends SeeingTest {
    private static final String PAGE = "doubt-on-paper";
    private Rooms rooms;

    @BeforeEach
    void openWindow() {
        rooms = ask(() -> new Rooms(List.of()));
        showScreen(rooms.shell.root(), MOST, 700, false, 100);
    }

    private void go(Place place) {
        fx(() -> rooms.go(place));
    }

    private TextInputControl first() {
        return ask(() -> (TextInputControl) find(".field-block .text-input"));
    }

    private Entry write(String page, String date, String field, String text) {
        FieldKind kind = FieldKind.of(SmallSession.page(page).field(field).orElseThrow());
        return ask(() -> rooms.small.write(page, date, field, new Content.Text(kind, text)));
    }

    private Set<String> aside() {
        return ask(() -> rooms.session.list("aside").all().keySet());
    }

    @Test
    void lastTimeUnfoldsBesideItsQuestionAndChangesNothing() {
        write(PAGE, "2026-11-18", "event", "the older one");
        write(PAGE, "2026-11-20", "event", "he did not call");
        write(PAGE, "2026-12-24", "event", "a later day");
        rooms.saved.clear();
        go(new Place.NewEntry(PAGE));
        TextInputControl question = first();
        assertFalse(shows("he did not call"));
        press(KeyCode.F6);
        assertTrue(shows("he did not call"));
        assertEquals(question, focused(), "the keyboard stays in the question");
        press(KeyCode.F6);
        assertFalse(shows("he did not call"));
        go(new Place.Reading("four-signs"));
        assertEquals(List.of(), rooms.saved);
    }

    @Test
    void aPageIsSetAsideSaidQuietlyAndTakenOffAgain() {
        go(new Place.Page(PAGE));
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
        assertEquals(Set.of(PAGE), aside(), "while nothing is written, it is the page");
        assertTrue(shows("to come back to"));
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
        assertEquals(Set.of(), aside());
        robot.write("late");
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
        String item = ask(() -> rooms.session.workbook().of(PAGE).getFirst().id());
        assertEquals(Set.of(item), aside());
        go(new Place.Reading("four-signs"));
        go(new Place.Page(PAGE));
        assertTrue(shows("You set this aside on"));
        press("Take it off the list");
        assertEquals(Set.of(), aside());
        assertTrue(focused() != null && focused().getScene() != null);
    }

    @Test
    void whereOneWritesStaysInItsPlaceWhileThePageIsSetAside() {
        go(new Place.Page(PAGE));
        TextInputControl late = ask(() -> (TextInputControl) List.copyOf(rooms.shell.root().lookupAll(".field-block .sg-writing")).getLast());
        fx(late::requestFocus);
        fx(() -> InSight.bring(late));
        settle();
        double before = ask(() -> late.localToScene(0, 0).getY());
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
        assertTrue(ask(() -> before > 0 && before < 700) && shows("Take it off the list"));
        until(() -> Math.abs(late.localToScene(0, 0).getY() - before) <= 2);
    }

    @Test
    void aFinishedPageIsFoundFinished() {
        go(new Place.Page(PAGE));
        robot.write("late");
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        go(new Place.Reading("going-on"));
        go(new Place.Page(PAGE));
        assertTrue(hasButton("Edit") && !hasButton("Finish this page"));
        press("Edit");
        go(new Place.Reading("going-on"));
        go(new Place.Page(PAGE));
        assertTrue(hasButton("Finish this page"), "and an open one open");
    }

    @Test
    void aCardAndAWordThatWereTypedAreKeptAlsoWithoutEnter() {
        go(new Place.Page("open-and-private"));
        robot.write("the letter");
        press(KeyCode.TAB);
        fx(rooms.shell::flush);
        assertTrue(rooms.saved.getLast().answers().get("sorted").content().toString().contains("the letter"));
        go(new Place.Page("feelings-now"));
        fx(() -> find(".sg-own-word").requestFocus());
        robot.write("wary");
        press(KeyCode.SHORTCUT, KeyCode.Q);
        fx(rooms.shell::flush);
        assertTrue(rooms.saved.getLast().answers().get("feelings").content().toString().contains("wary"), "as before the window closes");
    }

    @Test
    void whoFinishesAPageNeedNotComeBackToIt() {
        go(new Place.Page(PAGE));
        robot.write("late");
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
        press("Finish this page");
        assertEquals(Set.of(), aside());
        assertTrue(hasButton("Edit"));
    }

    @Test
    void aDuplicateIsANewEntryOfTodayThatIsKept() {
        Entry old = write(PAGE, "2026-11-18", "event", "he did not call");
        go(new Place.Written(old.id(), false));
        press("Duplicate as new");
        List<Entry> all = ask(() -> rooms.session.workbook().of(PAGE));
        assertEquals(2, all.size());
        assertNotEquals(old.id(), all.getFirst().id());
        assertEquals("2026-11-23", all.getFirst().date().toString());
        assertEquals(old.answers().get("event").content(), all.getFirst().answers().get("event").content());
        assertEquals("he did not call", first().getText());
    }

    @Test
    void anEntryIsCopiedAsTextWithWhatWasJustWritten() {
        go(new Place.Page(PAGE));
        robot.write("late");
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
        String copied = ask(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.startsWith(SmallSession.page(PAGE).title() + "\n") && copied.contains("late"), copied);
        assertTrue(shows("The entry is copied as text."));
        go(new Place.Reading("four-signs"));
        assertFalse(shows("The entry is copied as text."), "nobody need put it away");
    }

    @Test
    void namesUsedBeforeAreOffered() {
        write("weekly-check-in", "2026-11-16", "person", "Sam");
        go(new Place.NewEntry("weekly-check-in"));
        TextInputControl person = first();
        press(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("s");
        assertEquals(2, robot.listWindows().size());
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertEquals("Sam", person.getText());
        assertEquals(1, robot.listWindows().size());
        assertEquals(person, focused());
        robot.write("uel");
        assertEquals("Samuel", person.getText());
    }

    @Test
    void nothingIsCalledSavedWhileACardOrAWordIsOnlyBeingTyped() {
        fx(() -> rooms.shell.saving().set("All is saved", false));
        go(new Place.Page("open-and-private"));
        assertEquals("All is saved", foot());
        robot.write("the letter");
        assertEquals(Texts.get("save.saving"), foot());
        fx(rooms.shell::flush);
        assertEquals("All is saved", foot());
        assertTrue(rooms.saved.getLast().answers().get("sorted").content().toString().contains("the letter"), "with the keyboard still in its line");
        go(new Place.Page("feelings-now"));
        fx(() -> find(".sg-own-word").requestFocus());
        robot.write("wary");
        assertEquals(Texts.get("save.saving"), foot());
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.DELETE);
        fx(rooms.shell::flush);
        assertEquals("All is saved", foot(), "it was taken back");
    }

    private String foot() {
        settle();
        return ask(() -> ((Label) find(".save-state")).getText());
    }
}
