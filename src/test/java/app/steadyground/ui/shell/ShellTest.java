package app.steadyground.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.guide.Texts;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.pages.Place;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main job in the window: read, answer, see it saved, find it again. */
class ShellTest extends SeeingTest {
    private Rooms rooms;

    @BeforeEach
    void openWindow() {
        rooms = ask(() -> new Rooms(List.of()));
        showScreen(rooms.shell.root(), MOST, 700, false, 100);
    }

    private void go(Place place) {
        fx(() -> rooms.go(place));
    }

    /** Types into the text box of the page with this number, counted from 0, the date left out. */
    private void type(int box, String text) {
        TextInputControl input = ask(() -> texts().get(box));
        fx(input::requestFocus);
        robot.write(text);
        settle();
    }

    private List<TextInputControl> texts() {
        return rooms.shell.root().lookupAll(".field-block .text-input").stream()
                .map(TextInputControl.class::cast).toList();
    }

    private Entry only(String exercise) {
        List<Entry> entries = ask(() -> rooms.session.workbook().of(exercise));
        assertEquals(1, entries.size());
        return entries.getFirst();
    }

    private static String text(Entry entry, String field) {
        return ((Content.Text) entry.answers().get(field).content()).text();
    }

    @Test
    void whatIsTypedIsSavedOnLeavingThePage() {
        go(new Place.Page("doubt-on-paper"));
        type(0, "she was late");
        go(new Place.Reading("four-signs"));
        assertEquals("she was late", text(only("doubt-on-paper"), "event"));
        assertEquals(1, rooms.saved.size());
    }

    @Test
    void whatIsTypedIsSavedByItselfAfterAMoment() {
        go(new Place.Page("doubt-on-paper"));
        type(0, "late");
        until(() -> !rooms.saved.isEmpty());
    }

    @Test
    void aPageThatWasOnlyLookedAtIsNotSaved() {
        go(new Place.Page("doubt-on-paper"));
        go(new Place.Page("weekly-check-in"));
        go(new Place.Reading("four-signs"));
        assertEquals(List.of(), rooms.saved);
        assertTrue(ask(() -> rooms.session.workbook().entries().isEmpty()));
    }

    @Test
    void comingBackToAPageGoesOnWithTheEntry() {
        go(new Place.Page("doubt-on-paper"));
        type(0, "late");
        go(new Place.Reading("four-signs"));
        go(new Place.Page("doubt-on-paper"));
        type(1, "why");
        go(new Place.Reading("four-signs"));
        Entry entry = only("doubt-on-paper");
        assertEquals("late", text(entry, "event"));
        assertEquals("why", text(entry, "doubt"));
    }

    @Test
    void aNewEntryCarriesOverWhatTheGuideMarks() {
        go(new Place.Page("weekly-check-in"));
        type(0, "Sam");
        go(new Place.NewEntry("weekly-check-in"));
        assertEquals("Sam", ask(() -> texts().getFirst().getText()));
        go(new Place.Reading("four-signs"));
        assertEquals(1, ask(() -> rooms.session.workbook().entries().size()));
    }

    @Test
    void aFinishedEntryIsShownReadOnlyAndCanBeDeletedAndBroughtBack() {
        go(new Place.Page("doubt-on-paper"));
        type(0, "late");
        go(new Place.Reading("four-signs"));
        String item = only("doubt-on-paper").id();
        go(new Place.Written(item, false));
        assertTrue(shows("late"));
        assertFalse(ask(() -> texts().stream().anyMatch(TextInputControl::isEditable)));
        press("Delete");
        assertTrue(ask(() -> rooms.session.workbook().entries().isEmpty()));
        press("Undo");
        assertEquals(item, only("doubt-on-paper").id());
        assertTrue(shows("late"));
    }

    @Test
    void aPageKeptOffSavesNothingUntilToldTo() {
        go(new Place.Page("safety-check"));
        fx(() -> rooms.shell.root().lookupAll(".field-block .text-input").stream().map(TextInputControl.class::cast)
                .forEach(t -> t.setText("a friend")));
        go(new Place.Reading("before-you-start"));
        assertEquals(List.of(), rooms.saved);
        go(new Place.Page("safety-check"));
        assertEquals("", ask(() -> texts().getFirst().getText()));
        type(0, "my aunt");
        press("Keep");
        assertEquals("my aunt", text(only("safety-check"), "safe-contact"));
    }

    @Test
    void aMessageOfTheGuideShowsAndNeverSaves() {
        go(new Place.Page("the-hard-conversation"));
        String message = Rooms.GUIDE.messages().stream().filter(m -> m.pages().contains("the-hard-conversation"))
                .findFirst().orElseThrow().copy();
        assertFalse(shows(message));
        press("No");
        assertTrue(shows(message));
    }

    @Test
    void theEntrysDateCanBeChanged() {
        go(new Place.Page("doubt-on-paper"));
        type(0, "late");
        fx(() -> ((TextInputControl) rooms.shell.root().lookup(".date-line .text-input")).setText("2026-11-17"));
        go(new Place.Reading("four-signs"));
        assertEquals("2026-11-17", only("doubt-on-paper").date().toString());
    }

    @Test
    void pastEntriesAndSearchLeadToTheEntry() {
        go(new Place.Page("doubt-on-paper"));
        type(0, "the blue kettle");
        go(new Place.PastEntries(""));
        assertTrue(shows("the blue kettle"));
        go(new Place.Search());
        fx(() -> ((TextInputControl) rooms.shell.root().lookup(".list-head .text-input")).setText("kettle bl"));
        settle();
        assertTrue(shows("kettle"));
        // In the field of the search, or in the list below it: either opens the first one.
        press(KeyCode.ENTER);
        until(() -> shows("Edit"));
        assertTrue(shows("the blue kettle"));
    }

    @Test
    void safetyIsOneKeyAwayAndLeadsBack() {
        go(new Place.Page("doubt-on-paper"));
        type(0, "late");
        press(KeyCode.F7);
        assertTrue(shows("Safety comes first"));
        press("Back to A doubt on paper");
        assertEquals("late", ask(() -> texts().getFirst().getText()));
    }

    @Test
    void escapeLeavesWhatIsLaidOver() {
        go(new Place.Reading("four-signs"));
        go(new Place.Sources());
        assertTrue(shows("Words and sources"));
        press(KeyCode.ESCAPE);
        assertFalse(shows("Words and sources"));
    }

    @Test
    void aPageOpensWithTheKeyboardOnItsFirstQuestion() {
        go(new Place.Page("doubt-on-paper"));
        robot.write("late");
        go(new Place.Reading("four-signs"));
        assertEquals("late", text(only("doubt-on-paper"), "event"));
    }

    @Test
    void escapeLeavesTheSearchWhereverTheKeyboardIs() {
        go(new Place.Reading("four-signs"));
        go(new Place.Search());
        press(KeyCode.ENTER);
        press(KeyCode.ESCAPE);
        assertFalse(shows("Words you remember"));
        assertTrue(shows("Constant doubt"));
    }

    @Test
    void whatIsErasedCannotBeUndoneAnyMore() {
        go(new Place.Page("doubt-on-paper"));
        type(0, "one");
        go(new Place.Reading("four-signs"));
        Entry entry = only("doubt-on-paper");
        fx(() -> rooms.shell.restored(entry, () -> rooms.session.restore(entry, rooms.saved.getFirst())));
        assertTrue(shows(Texts.get("versions.restored")));
        fx(() -> rooms.session.delete(entry, true));
        assertTrue(shows(Texts.get("versions.restored")));
        fx(() -> rooms.session.erase(rooms.session.workbook().entry(entry.id()).orElseThrow()));
        assertFalse(shows(Texts.get("versions.restored")));
    }

    @Test
    void aGlossaryWordOpensItsMeaning() {
        go(new Place.Reading("before-you-start"));
        Hyperlink word = ask(() -> (Hyperlink) rooms.shell.root().lookup(".glossary-word"));
        fx(word::fire);
        until(() -> robot.listWindows().size() > 1);
        press(KeyCode.ESCAPE);
    }

    @Test
    void everyPageOfTheGuideOpens() {
        Rooms.GUIDE.chapters().forEach(c -> go(new Place.Reading(c.id())));
        Rooms.GUIDE.pages().forEach(p -> {
            go(new Place.Page(p.id()));
            assertTrue(shows(p.title()), p.id());
        });
        assertEquals(List.of(), rooms.saved);
    }
}
