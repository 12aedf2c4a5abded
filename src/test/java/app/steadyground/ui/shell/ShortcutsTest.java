package app.steadyground.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.parts.Key;
import app.steadyground.ui.parts.Named;
import app.steadyground.ui.parts.SeenFocus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShortcutsTest extends SeeingTest {
    private Rooms rooms;

    @BeforeEach
    void openWindow() {
        rooms = ask(() -> new Rooms(List.of()));
        showScreen(rooms.shell.root(), MOST, 700, false, ROOMY);
        fx(() -> rooms.go(new Place.Page("doubt-on-paper")));
    }

    private String words() {
        return ask(() -> ((TextInputControl) find(".field-block .text-input")).getText());
    }

    private void type(String text) {
        robot.write(text);
        settle();
    }

    @Test
    void everyKeyThatWorksAnywhereDoesSomething() {
        Map<Key, Runnable> keys = ask(() -> Keymap.of(rooms.shell, rooms));
        // Some are heard before the pages hear anything, in app/Privacy; one by the bar it leads to.
        Set<Key> elsewhere = Set.of(Key.OUT, Key.LOCK, Key.COVER, Key.UNCOVER, Key.MENUS);
        assertEquals(Key.Group.ANYWHERE.keys().filter(k -> !elsewhere.contains(k)).collect(Collectors.toSet()),
                keys.keySet().stream().filter(k -> Key.Group.ANYWHERE.keys().anyMatch(k::equals)).collect(Collectors.toSet()));
        assertTrue(keys.keySet().containsAll(List.of(Key.FINISH, Key.ASIDE, Key.LAST_TIME, Key.DUPLICATE, Key.COPY)));
    }

    @Test
    void theMapNamesEveryKeyAndEscLeadsBackToTheCaret() {
        type("she was late");
        press(KeyCode.LEFT);
        press(KeyCode.F1);
        for (Key key : Key.values()) {
            assertTrue(shows(key.what()) && shows(key.press()), key.toString());
        }
        press(KeyCode.ESCAPE);
        assertFalse(shows("This page"));
        type("x");
        assertEquals("she was latxe", words());
    }

    @Test
    void keysWorkWhileWritingAndAreNotWritten() {
        type("late");
        press(KeyCode.SHORTCUT, KeyCode.F);
        assertTrue(shows("Words you remember"));
        press(KeyCode.ESCAPE);
        press(KeyCode.SHORTCUT, KeyCode.Q);
        assertEquals(List.of("quit"), rooms.wishes);
        assertEquals("late", words());
    }

    @Test
    void theTextGrowsAndShrinks() {
        press(KeyCode.SHORTCUT, KeyCode.EQUALS);
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.EQUALS);
        assertEquals(120, rooms.look().textPercent());
        press(KeyCode.SHORTCUT, KeyCode.MINUS);
        assertEquals(110, rooms.look().textPercent());
        press(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        assertEquals(100, rooms.look().textPercent());
    }

    @Test
    void theyWorkWhereNothingHasTheKeyboardAndOnlyWithinTheirWindow() {
        fx(() -> ((BorderPane) rooms.shell.root()).setCenter(new Label("nothing to write in")));
        press(KeyCode.F1);
        fx(() -> showScreen(new Label("another window"), 300, 300, false, 100));
        press(KeyCode.SHORTCUT, KeyCode.Q);
        assertEquals(List.of(), rooms.wishes);
    }

    @Test
    void chaptersAreTurnedFromWithinAText() {
        fx(() -> rooms.go(new Place.Reading("four-signs")));
        fx(() -> rooms.go(new Place.Page("doubt-on-paper")));
        Place before = rooms.went.getLast();
        press(KeyCode.CONTROL, KeyCode.TAB);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(before, rooms.went.getLast());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        assertFalse(before.equals(rooms.went.getLast()));
    }

    @Test
    void safetyAndSteadyLeadThereAndBackToTheCaretWithTheSameKey() {
        type("she was late");
        press(KeyCode.LEFT);
        press(KeyCode.F8);
        press(KeyCode.F7);
        assertTrue(shows("Back to A doubt on paper"));
        press(KeyCode.F7);
        type("x");
        assertEquals("she was latxe", words());
        press(KeyCode.F8);
        press(KeyCode.ESCAPE);
        type("y");
        assertEquals("she was latxye", words());
    }

    @Test
    void aNewEntryAndAFinishedOne() {
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertTrue(shows("There is nothing on this page yet."));
        type("late");
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertTrue(shows("late") && hasButton("Edit"));
        assertEquals(1, rooms.saved.stream().map(r -> r.item()).distinct().count());
        press(KeyCode.SHORTCUT, KeyCode.N);
        assertEquals("", words());
        fx(() -> rooms.go(new Place.Reading("four-signs")));
        press(KeyCode.SHORTCUT, KeyCode.N);
        assertEquals(new Place.NewEntry("free-page"), rooms.went.getLast());
    }

    @Test
    void escLeadsFromThePageToItsListAndFromThereToTheTabs() {
        press(KeyCode.ESCAPE);
        assertTrue(focused().getStyleClass().containsAll(List.of("list-row", "open")));
        press(KeyCode.ESCAPE);
        assertTrue(focused().getStyleClass().contains("index-strip"), focused().toString());
        Node date = find(".date-line .text-input");
        fx(date::requestFocus);
        press(KeyCode.ESCAPE);
        assertTrue(focused().getStyleClass().contains("list-row"), focused().toString());
    }

    @Test
    void whereTheListIsFoldedUpEscOpensItAndTheChosenPageHasTheRoom() {
        rooms = ask(() -> new Rooms(List.of()));
        showScreen(rooms.shell.root(), 640, 700, false, 2 * ROOMY);
        fx(() -> rooms.go(new Place.Reading("four-signs")));
        press(KeyCode.ESCAPE);
        assertTrue(focused().getStyleClass().contains("list-row"), focused().toString());
        assertTrue(((TitledPane) find(".page-fold")).isExpanded());
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        type("late");
        assertEquals("late", words());
        assertFalse(((TitledPane) find(".page-fold")).isExpanded());
        fx(() -> rooms.go(new Place.Page("opening-up-ladder")));
        press(KeyCode.ESCAPE);
        Node row = focused();
        Node list = find(".page-list-scroll");
        assertTrue(ask(() -> list.localToScene(list.getLayoutBounds()).contains(row.localToScene(row.getLayoutBounds()))), "its line is in sight");
    }

    @Test
    void theListIsWalkedWithTheArrowsAndEnterLeadsIntoThePage() {
        fx(() -> rooms.go(new Place.Reading("four-signs")));
        press(KeyCode.ESCAPE);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        type("calm");
        assertEquals(new Place.Page("weekly-check-in"), rooms.went.getLast());
        assertTrue(words().endsWith("calm"), words());
    }

    @Test
    void whereTheKeyboardIsLedByAKeyIsSeen() {
        fx(() -> SeenFocus.in(stage().getScene()));
        press(KeyCode.ESCAPE);
        PseudoClass seen = PseudoClass.getPseudoClass("focus-visible");
        Node row = focused();
        assertTrue(ask(() -> row.getPseudoClassStates().contains(seen)));
        press(KeyCode.ESCAPE);
        assertFalse(ask(() -> row.getPseudoClassStates().contains(seen)));
    }

    @Test
    void theLettersAloneAreForWriting() {
        type("fenpz");
        assertEquals("fenpz", words());
    }

    private String onButton() {
        return ask(() -> focused() instanceof ButtonBase b ? english(b.getText()) : "");
    }

    @Test
    void f10LeadsToTheMenusTheArrowsAlongThemAndEscBackToTheCaret() {
        type("she was late");
        press(KeyCode.LEFT);
        press(KeyCode.F10);
        assertEquals("Workbook", onButton());
        press(onward());
        assertEquals("Look back", onButton());
        press(back());
        press(back());
        assertEquals("Cover everything (F9)", english(ask(() -> Named.of(focused()))), "from the first to the last");
        press(KeyCode.ESCAPE);
        type("x");
        press(KeyCode.F10);
        press(KeyCode.F10);
        type("y");
        assertEquals("she was latxye", words());
    }

    @Test
    void whoeverChangesTheLookFromItsMenuGoesOnWriting() {
        type("late");
        press(KeyCode.F10);
        press("Larger text");
        assertEquals(110, rooms.look().textPercent());
        type("x");
        assertEquals("latex", words());
    }

    @Test
    void f10LeadsBackToWhatIsLaidOverThePageToo() {
        press(KeyCode.SHORTCUT, KeyCode.F);
        type("lat");
        press(KeyCode.F10);
        press(KeyCode.ESCAPE);
        type("e");
        assertEquals("late", ask(() -> ((TextInputControl) focused()).getText()));
    }
}
