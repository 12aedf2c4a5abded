package app.steadyground.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Entry;
import app.steadyground.guide.FieldKind;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Whereabouts;
import app.steadyground.ui.parts.Named;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Going aside and coming back finds everything as it was left. */
class ComingBackTest extends SeeingTest {
    private Rooms rooms;

    @BeforeEach
    void openWindow() {
        rooms = ask(() -> new Rooms(List.of()));
        showScreen(rooms.shell.root(), MOST, 700, false, 100);
    }

    private void go(Place place) {
        fx(() -> rooms.go(place));
        settle();
    }

    private TextInputControl first() {
        return (TextInputControl) find(".field-block .text-input");
    }

    private Entry written() {
        return ask(() -> rooms.small.write("doubt-on-paper", "2026-11-20", "event",
                SmallSession.words(FieldKind.LONG_TEXT, "the blue kettle")));
    }

    @Test
    void aNewEntryIsStillThereAfterASearch() {
        written();
        go(new Place.NewEntry("doubt-on-paper"));
        fx(() -> first().setText("half a thought"));
        go(new Place.Search());
        press(KeyCode.ESCAPE);
        assertEquals("half a thought", ask(first()::getText));
        assertEquals(2, ask(() -> rooms.session.workbook().entries().size()));
    }

    /** As after the lock, when all is made anew; a page is dressed bit by bit then. */
    @Test
    void theCaretIsLedBackToTheFootOfALongPage() {
        go(new Place.NewEntry("doubt-on-paper"));
        TextInputControl last = ask(() -> (TextInputControl) List.copyOf(rooms.shell.root().lookupAll(".field-block .sg-writing")).getLast());
        fx(() -> {
            last.setText("what is fairer");
            last.requestFocus();
            last.selectRange(5, 7);
            rooms.shell.flush();
        });
        Whereabouts where = ask(rooms.shell::where);
        String name = ask(() -> Named.of(last));
        Rooms again = ask(() -> new Rooms(List.copyOf(rooms.saved)));
        // Not by fx, which waits until all of a page is there.
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            stage().getScene().setRoot(again.shell.root());
            again.shell.leadBack(where, List.of());
        });
        until(() -> stage().getScene().getFocusOwner() instanceof TextInputControl box && name.equals(Named.of(box))
                && box.getSelectedText().equals("is"));
    }

    @Test
    void aNewEntryIsStillThereAfterAMomentOfSteadying() {
        go(new Place.NewEntry("doubt-on-paper"));
        fx(() -> first().setText("half a thought"));
        press("Steady yourself");
        press("Back to A doubt on paper");
        assertEquals("half a thought", ask(first()::getText));
        assertEquals(1, ask(() -> rooms.session.workbook().entries().size()));
    }

    @Test
    void theKeyboardIsWhereItWas() {
        go(new Place.Page("doubt-on-paper"));
        Node box = focused();
        go(new Place.PastEntries(""));
        press("Back");
        assertEquals(box, focused());
    }

    @Test
    void aReadingStandsWhereItWasLeft() {
        go(new Place.Reading("before-you-start"));
        ScrollPane reading = (ScrollPane) find(".chapter > .sg-page");
        fx(() -> reading.setVvalue(0.5));
        go(new Place.Sources());
        press(KeyCode.ESCAPE);
        assertEquals(0.5, ask(((ScrollPane) find(".chapter > .sg-page"))::getVvalue));
        assertEquals(reading, focused(), "the keyboard scrolls it at once");
    }

    @Test
    void aDeletedEntryDoesNotComeBackByGoingAside() {
        Entry entry = written();
        go(new Place.Written(entry.id(), false));
        press("Delete");
        go(new Place.Search());
        press(KeyCode.ESCAPE);
        assertFalse(shows("the blue kettle"));
        press("Safety comes first");
        press("Back to A doubt on paper");
        assertFalse(shows("the blue kettle"));
        press("Undo");
        assertTrue(shows("the blue kettle"));
    }

    @Test
    void whatAPageKeptOffHoldsIsGoneOnLeavingTheChapterToo() {
        go(new Place.Page("safety-check"));
        fx(() -> first().setText("my aunt"));
        go(new Place.Page("steadying-kit"));
        go(new Place.Page("safety-check"));
        assertEquals("my aunt", ask(first()::getText), "steadying oneself takes nothing away");
        go(new Place.Reading("four-signs"));
        go(new Place.Page("safety-check"));
        assertEquals("", ask(first()::getText));
        assertEquals(List.of(), rooms.saved);
    }

    @Test
    void openingAnEntryByKeyboardKeepsTheKeyboardOnThePage() {
        written();
        go(new Place.Page("doubt-on-paper"));
        Node row = ask(() -> rooms.shell.root().lookupAll(".entry-list .list-row").stream().skip(1).findFirst().orElseThrow());
        fx(row::requestFocus);
        press(KeyCode.ENTER);
        assertTrue(shows("the blue kettle"));
        assertEquals(find(".chapter > .sg-page"), focused());
    }

    @Test
    void anEntryFoundInAListLeadsBackToItAsItWasLeft() {
        Entry entry = written();
        ask(() -> rooms.small.write("doubt-on-paper", "2026-11-19", "event", SmallSession.words(FieldKind.LONG_TEXT, "rain all day")));
        go(new Place.PastEntries(""));
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertTrue(shows("rain all day"));
        press(KeyCode.ESCAPE);
        ListView<?> list = (ListView<?>) find(".result-list");
        assertEquals(list, focused());
        assertEquals(1, ask(() -> list.getSelectionModel().getSelectedIndex()));
        press(KeyCode.UP);
        press(KeyCode.ENTER);
        fx(() -> rooms.go(new Place.Written(entry.id(), true)));
        fx(() -> first().setText("the green kettle"));
        press("Back to Past entries");
        assertFalse(shows("Back to Past entries"));
        assertTrue(ask(() -> list.getItems().toString().contains("the green kettle")), "what was written meanwhile has come into the list");
        press(KeyCode.ESCAPE);
        assertEquals("the green kettle", ask(first()::getText));
    }

    @Test
    void whoeverGoesElsewhereIsNotLedBackToTheList() {
        Entry entry = written();
        go(new Place.PastEntries(""));
        go(new Place.Written(entry.id(), false));
        go(new Place.Reading("four-signs"));
        assertFalse(shows("Back to Past entries"));
    }

    @Test
    void whatWasToBePutOnPaperIsThereAgainAfterwards() {
        written();
        go(new Place.Reading("four-signs"));
        go(new Place.PastEntries(""));
        Node list = find(".result-list");
        go(new Place.Export(true));
        press(KeyCode.ESCAPE);
        assertEquals(list, find(".result-list"));
        press(KeyCode.ESCAPE);
        assertFalse(shows("Past entries"));
    }

    @Test
    void whoeverLooksUpAKeyIsLedBackToWhatTheyDid() {
        go(new Place.Reading("four-signs"));
        go(new Place.PastEntries(""));
        go(new Place.Export(false));
        press(KeyCode.F1);
        press(KeyCode.F1);
        assertFalse(shows("paper"));
        press(KeyCode.ESCAPE);
        assertTrue(shows("paper"));
        press(KeyCode.ESCAPE);
        assertTrue(shows("Past entries"));
        press(KeyCode.ESCAPE);
        assertFalse(shows("Past entries"));
    }
}
