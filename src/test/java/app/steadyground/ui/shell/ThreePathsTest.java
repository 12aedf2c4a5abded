package app.steadyground.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.guide.FieldKind;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.pages.Place;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three people on their way, with the keyboard alone. */
class ThreePathsTest extends SeeingTest {
    private Rooms rooms;

    @BeforeEach
    void openWindow() {
        rooms = ask(() -> new Rooms(List.of()));
        showScreen(rooms.shell.root(), MOST, 700, false, 100);
    }

    private void type(String text) {
        robot.write(text);
        settle();
    }

    private void down(int lines) {
        for (int i = 0; i < lines; i++) {
            press(KeyCode.DOWN);
        }
    }

    private String written() {
        return ask(() -> ((TextInputControl) stage().getScene().getFocusOwner()).getText());
    }

    @Test
    void aNewcomersFirstHalfHour() {
        fx(() -> rooms.go(new Place.Reading("before-you-start")));
        assertTrue(shows("Every good bond"));
        // The reading has the keyboard, so that it can be read on; Esc and the arrows lead to the first page.
        press(KeyCode.PAGE_DOWN);
        press(KeyCode.ESCAPE);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertTrue(shows("Nothing on this page is saved"));
        press(KeyCode.SPACE);
        assertTrue(shows("What is on this page is not kept") || shows("not kept unless"), "said at the foot");
        press(KeyCode.ESCAPE);
        assertFalse(shows("How afraid"), "a side step leads back");
        assertEquals(List.of(), rooms.saved, "what was ticked is gone, as the page says");
        // Two chapters on, a first page of one's own.
        press(KeyCode.CONTROL, KeyCode.TAB);
        press(KeyCode.CONTROL, KeyCode.TAB);
        press(KeyCode.ESCAPE);
        down(2);
        press(KeyCode.ENTER);
        type("she was late");
        press(KeyCode.TAB);
        type("why");
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertTrue(shows("she was late") && hasButton("Edit"));
        Entry entry = ask(() -> rooms.session.workbook().of("doubt-on-paper").getFirst());
        assertEquals("why", ((Content.Text) entry.answers().get("doubt").content()).text());
    }

    @Test
    void theFortiethWeeklyCheckIn() {
        LocalDate day = LocalDate.parse("2026-11-16");
        for (int week = 0; week < 39; week++) {
            String date = day.minusWeeks(week).toString();
            ask(() -> rooms.small.write("weekly-check-in", date, "person", new Content.Text(FieldKind.SHORT_TEXT, "Sam")));
        }
        rooms.saved.clear();
        fx(() -> rooms.go(new Place.Page("weekly-check-in")));
        press(KeyCode.SHORTCUT, KeyCode.N);
        assertEquals("Sam", written(), "it need not be written each week");
        press(KeyCode.F6);
        assertTrue(shows("Monday, November 16, 2026") || shows("16 November 2026"));
        press(KeyCode.F6);
        for (KeyCode digit : List.of(KeyCode.DIGIT4, KeyCode.DIGIT2, KeyCode.DIGIT6, KeyCode.DIGIT1)) {
            press(KeyCode.TAB);
            press(digit);
        }
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertTrue(hasButton("Edit"));
        List<Entry> all = ask(() -> rooms.session.workbook().of("weekly-check-in"));
        assertEquals(40, all.size());
        Content.Ratings ratings = all.getFirst().answers().values().stream().map(a -> a.content())
                .filter(Content.Ratings.class::isInstance).map(Content.Ratings.class::cast).findFirst().orElseThrow();
        assertEquals(List.of(4, 2, 6, 1), List.copyOf(ratings.values().values()), "a key for each, and one to go on");
        assertTrue(rooms.saved.stream().allMatch(r -> r.item().equals(all.getFirst().id())), "the others are not touched");
        assertTrue(shows("All 40 entries"));
    }

    @Test
    void inDistressAndAwayAtOnce() {
        fx(() -> rooms.go(new Place.Page("letter-of-release")));
        type("I still hear it");
        press(KeyCode.F8);
        assertTrue(shows("How shaken am I now?"));
        press(KeyCode.DIGIT8);
        press(KeyCode.F8);
        assertEquals("I still hear it", written(), "back in the sentence, if that is what is wanted");
        assertEquals(1, rooms.saved.stream().map(r -> r.header().exercise()).filter("letter-of-release"::equals).distinct().count());
        type(" now");
        press(KeyCode.SHORTCUT, KeyCode.Q);
        assertEquals(List.of("quit"), rooms.wishes, "no question in between");
    }
}
