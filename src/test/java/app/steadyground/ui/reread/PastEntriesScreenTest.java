package app.steadyground.ui.reread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.guide.FieldKind;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.pages.Marks;
import app.steadyground.ui.pages.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class PastEntriesScreenTest extends SeeingTest {
    private final List<Place> went = new ArrayList<>();
    private final SmallSession small = ask(SmallSession::new);

    private Entry write(String page, String date, String words) {
        return ask(() -> small.write(page, date, SmallSession.page(page).fields().getFirst().id(),
                SmallSession.words(FieldKind.of(SmallSession.page(page).fields().getFirst()), words)));
    }

    private void screen(String exercise) {
        StackPane window = new StackPane();
        open(window);
        fx(() -> window.getChildren().setAll(PastEntriesScreen.of(small.session, exercise, went::add)));
    }

    private List<?> listed() {
        return ask(() -> List.copyOf(((ListView<?>) find(".result-list")).getItems()));
    }

    @Test
    void listsAllEntriesNewestFirst() {
        Entry older = write("doubt-on-paper", "2026-11-17", "the blue kettle");
        Entry newer = write("free-page", "2026-11-20", "rain all day");
        screen("");
        assertEquals(List.of(newer, older), listed());
        for (String words : List.of("2 entries, the newest first.", "A doubt on paper", "the blue kettle", "rain all day")) {
            assertTrue(shows(words), words);
        }
    }

    @Test
    void listsOnePageOnly() {
        Entry doubt = write("doubt-on-paper", "2026-11-17", "the blue kettle");
        write("free-page", "2026-11-20", "rain all day");
        screen("doubt-on-paper");
        assertTrue(shows("Past entries: A doubt on paper"));
        assertEquals(List.of(doubt), listed());
        assertFalse(shows("rain all day"));
    }

    @Test
    void saysSoWhereNothingIsWrittenYet() {
        screen("");
        assertTrue(shows("Nothing has been written yet."));
    }

    @Test
    void aClickOpensAnEntry() {
        Entry entry = write("doubt-on-paper", "2026-11-17", "the blue kettle");
        screen("");
        robot.clickOn(find(".result"));
        settle();
        assertEquals(List.of(new Place.Written(entry.id(), false)), went);
    }

    @Test
    void theKeyboardIsOnTheListAndEnterOpens() {
        write("doubt-on-paper", "2026-11-20", "newer");
        Entry older = write("doubt-on-paper", "2026-11-17", "the blue kettle");
        screen("");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertEquals(List.of(new Place.Written(older.id(), false)), went);
    }

    @Test
    void aClickOnADayComesToItsEntryAndTheKeyboardGoesOnFromThere() {
        write("doubt-on-paper", "2026-11-20", "newer");
        write("doubt-on-paper", "2026-11-17", "the blue kettle");
        Entry oldest = write("doubt-on-paper", "2026-11-03", "rain all day");
        screen("");
        robot.clickOn("17");
        settle();
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertEquals(List.of(new Place.Written(oldest.id(), false)), went);
    }

    @Test
    void whatIsAskedForNarrowsTheListAndShowAllBringsItBack() {
        Entry older = write("doubt-on-paper", "2026-10-17", "the blue kettle");
        Entry newer = write("free-page", "2026-11-20", "rain all day");
        fx(() -> Marks.mark(small.session, older.id(), true));
        screen("");
        CheckBox near = (CheckBox) find(".filters .check-box");
        fx(near::fire);
        settle();
        assertEquals(List.of(older), listed());
        assertTrue(shows("One entry"));
        press("Show all");
        assertEquals(List.of(newer, older), listed());
        assertTrue(shows("November 2026") && shows("October 2026"));
    }

    @Test
    void feelingsAreChosenInAListThatStaysOpen() {
        Entry angry = feel("2026-11-17", "angry");
        Entry calm = feel("2026-11-18", "calm");
        feel("2026-11-19", "proud");
        screen("");
        press("Any feeling");
        press(KeyCode.SPACE);
        assertEquals(List.of(angry), listed());
        robot.type(KeyCode.C);
        press(KeyCode.ENTER);
        assertEquals(List.of(calm, angry), listed());
        press(KeyCode.ESCAPE);
        assertEquals("Any of 2 feelings", english(ask(() -> ((Button) focused()).getText())));
        press("Show all");
        assertEquals(3, listed().size());
    }

    private Entry feel(String date, String word) {
        return ask(() -> small.write("feelings-now", date, "feelings",
                new Content.Feelings(List.of(new Content.Feeling(word, "afraid", "Afraid", 3, Map.of())))));
    }

    @Test
    void whatStandsBelowTheCalendarDoesNotMoveFromMonthToMonth() {
        write("doubt-on-paper", "2026-11-20", "newer");
        screen("");
        double before = ask(() -> find(".filters").localToScene(0, 0).getY());
        fx(() -> find(".month-day.here").requestFocus());
        for (int i = 0; i < 9; i++) {
            press(KeyCode.PAGE_UP);
            assertEquals(before, ask(() -> find(".filters").localToScene(0, 0).getY()));
        }
    }

    @Test
    void whatIsWrittenElsewhereComesIntoTheList() {
        Entry older = write("doubt-on-paper", "2026-10-17", "the blue kettle");
        screen("");
        Entry newer = write("free-page", "2026-11-20", "rain all day");
        settle();
        assertEquals(List.of(newer, older), listed());
    }
}
