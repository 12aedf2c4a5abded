package app.steadyground.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Revision;
import app.steadyground.guide.Texts;
import app.steadyground.ui.UiTest;
import app.steadyground.ui.pages.Place;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ways in which words could get lost in the window, or stay where they should not. */
class LostWordsTest extends UiTest {
    private static final Place DOUBT = new Place.Page("doubt-on-paper");
    private static final Place SAFETY = new Place.Page("safety-check");
    private static final Place ELSEWHERE = new Place.Reading("four-signs");

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
        return ask(() -> (TextInputControl) rooms.shell.root().lookup(".field-block .text-input"));
    }

    private void type(String text) {
        TextInputControl box = first();
        fx(() -> box.setText(text));
    }

    private void press(String words) {
        fx(() -> fire(rooms.shell.root(), words));
    }

    private String saveState() {
        return ask(() -> ((Label) rooms.shell.root().lookup(".save-state")).getText());
    }

    private List<Entry> entries() {
        return ask(() -> rooms.session.workbook().entries());
    }

    private static String event(Entry entry) {
        return ((Content.Text) entry.answers().get("event").content()).text();
    }

    @Test
    void aNewEntryIsStillThereAfterALookAside() {
        go(new Place.NewEntry("doubt-on-paper"));
        type("she was late");
        go(new Place.Search());
        press(KeyCode.ESCAPE);
        assertEquals("she was late", first().getText());
        press(KeyCode.F8);
        press("Back to A doubt on paper");
        assertEquals("she was late", first().getText());
        assertEquals(1, entries().size());
    }

    @Test
    void wordsOnAPageKeptOffAreGoneOnceThePersonIsInAnotherChapter() {
        go(SAFETY);
        type("a friend");
        go(ELSEWHERE);
        go(SAFETY);
        assertEquals("", first().getText());
        assertEquals(List.of(), rooms.saved);
    }

    @Test
    void wordsOnAPageKeptOffOutlastAMomentToSteadyOneselfAndASearch() {
        go(new Place.NewEntry("safety-check"));
        type("a friend");
        press(KeyCode.F8);
        go(SAFETY);
        assertEquals("a friend", first().getText());
        go(new Place.Search());
        press(KeyCode.ESCAPE);
        assertEquals("a friend", first().getText());
        assertEquals(List.of(), rooms.saved);
    }

    @Test
    void savedIsNotSaidWhileWordsWaitInAnEditor() {
        go(DOUBT);
        fx(() -> rooms.shell.saving().set("Saved 16:02", false));
        type("late");
        assertEquals(Texts.get("save.saving"), saveState());
        go(ELSEWHERE);
        assertEquals("Saved 16:02", saveState());
    }

    @Test
    void aFailureStaysInSightWhileThePersonWritesOn() {
        go(DOUBT);
        fx(() -> rooms.shell.saving().set("Not saved in the workbook", true));
        type("late");
        assertEquals("Not saved in the workbook", saveState());
    }

    @Test
    void aMistakeInTheProgramDoesNotKeepWordsFromBeingSaved() {
        go(DOUBT);
        type("late");
        fx(() -> rooms.session.workbook().listen(e -> {
            throw new IllegalStateException("as a test");
        }));
        assertThrows(RuntimeException.class, () -> go(ELSEWHERE));
        assertEquals(1, rooms.saved.size());
    }

    @Test
    void anEntrySavedUnderAHigherNumberMeanwhileIsDeletedAllTheSame() {
        go(DOUBT);
        type("late");
        go(ELSEWHERE);
        Revision saved = rooms.saved.getFirst();
        go(new Place.Written(saved.item(), false));
        // As after a failure that left it open whether the first number is on the disk.
        fx(() -> rooms.session.workbook().add(saved.renumbered(saved.stamp().n() + 1)));
        press("Delete");
        assertEquals(List.of(), entries());
        assertTrue(ask(() -> rooms.session.workbook().entry(saved.item()).orElseThrow().deleted()));
    }

    @Test
    void aDateThatIsNoDateIsSaidAndTheEntryKeepsItsOwn() {
        go(DOUBT);
        type("late");
        fx(() -> ((TextInputControl) rooms.shell.root().lookup(".date-line .text-input")).setText("last winter"));
        String told = ask(() -> ((Label) rooms.shell.root().lookup(".date-line .sg-small")).getText());
        assertTrue(told.contains("2026"), told);
        assertFalse(told.contains(Texts.get("field.day.as-typed")), told);
        go(ELSEWHERE);
        assertEquals("2026-11-23", entries().getFirst().date().toString());
        assertEquals("late", event(entries().getFirst()));
    }

    @Test
    void somethingUnexpectedIsSaidCalmly() {
        fx(() -> rooms.shell.say(Texts.get("shell.unexpected")));
        assertTrue(ask(() -> rooms.shell.root().lookupAll(".banner .label").stream()
                .anyMatch(n -> n.isVisible() && ((Label) n).getText().equals(Texts.get("shell.unexpected")))));
    }
}
