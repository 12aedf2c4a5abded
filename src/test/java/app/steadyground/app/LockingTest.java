package app.steadyground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.parts.Pop;
import app.steadyground.ui.settings.LockSection;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** A locked workbook in use: locked by each way, and come back to. */
class LockingTest extends LockedWindow {

    private List<TextInputControl> boxes() {
        return ask(() -> root().lookupAll(".field-block .text-input").stream().map(TextInputControl.class::cast).toList());
    }

    private void lockByKey() {
        key(KeyCode.L, false, true);
        assertTrue(isAskedFor());
    }

    private boolean isAskedFor() {
        return shows(Texts.get("lock.away-lead")) && program.open().isEmpty();
    }

    private void unlock() {
        type(0, WORDS);
        press(Texts.get("lock.open"));
        settle();
        assertTrue(program.open().isPresent());
    }

    @Test
    void aKeyLocksAndThePassphraseLeadsBackToTheCaret() throws Exception {
        makeLocked();
        write(SECRET);
        List<TextInputControl> before = boxes();
        fx(() -> before.get(1).setText("and what I felt about it"));
        fx(() -> before.get(1).requestFocus());
        fx(() -> before.get(1).selectRange(4, 8));
        lockByKey();
        assertFalse(shows(SECRET));
        assertSame(fields().getFirst(), ask(() -> window.getScene().getFocusOwner()));
        assertEquals(Texts.get("shell.window"), ask(window::getTitle));
        type(0, "another passphrase");
        press(Texts.get("lock.open"));
        assertTrue(shows(Texts.get("folder-problem.wrong-passphrase")));
        assertSame(fields().getFirst(), ask(() -> window.getScene().getFocusOwner()));
        unlock();
        TextInputControl now = boxes().get(1);
        assertSame(now, ask(() -> window.getScene().getFocusOwner()));
        assertEquals("4 8", ask(() -> now.getAnchor() + " " + now.getCaretPosition()));
        assertEquals("and what I felt about it", ask(now::getText));
        assertFalse(holds(SECRET));
    }

    @Test
    void itLocksItselfOnceNobodyHasBeenThereForAWhile() {
        makeLocked();
        write(SECRET);
        clock.pass(Duration.ofMinutes(4));
        fx(program::tick);
        assertTrue(program.open().isPresent());
        key(KeyCode.SHIFT, true, false);
        clock.pass(Duration.ofMinutes(4));
        fx(program::tick);
        assertTrue(program.open().isPresent(), "a key was pressed meanwhile");
        clock.pass(Duration.ofMinutes(1));
        fx(program::tick);
        assertTrue(isAskedFor());
        unlock();
        go(new Place.Settings());
        press(Texts.get("settings.lock.never"));
        clock.pass(Duration.ofDays(3));
        fx(program::tick);
        assertTrue(program.open().isPresent(), "it is not wished");
    }

    @Test
    void theFirstKeyAfterALongSleepComesTooLate() {
        makeLocked();
        clock.pass(Duration.ofHours(9));
        key(KeyCode.A, false, false);
        assertTrue(isAskedFor());
    }

    @Test
    void hidingTheWindowLocksIfThatIsChosen() {
        makeLocked();
        fx(() -> window.setIconified(true));
        assertTrue(program.open().isPresent());
        fx(() -> window.setIconified(false));
        go(new Place.Settings());
        fx(() -> root().lookupAll(".check-box").stream().map(CheckBox.class::cast)
                .filter(b -> b.getText().equals(Texts.get("settings.lock.hiding"))).forEach(CheckBox::fire));
        assertTrue(LockSection.isOnHiding(preferences));
        fx(() -> window.setIconified(true));
        assertTrue(program.open().isEmpty());
        fx(() -> window.setIconified(false));
        unlock();
        assertTrue(shows(Texts.get("settings.lock.hiding")), "the page that was laid over is there again");
    }

    @Test
    void whatIsNotToBeKeptComesBackAndNeverTouchesTheDisk() throws Exception {
        makeLocked();
        go(new Place.Page("safety-check"));
        fx(() -> ((CheckBox) root().lookup(".field-block .check-box")).fire());
        go(new Place.Page("steadying-kit"));
        lockByKey();
        unlock();
        assertTrue(shows(Texts.get("save.not-kept")));
        go(new Place.Page("safety-check"));
        assertTrue(ask(() -> ((CheckBox) root().lookup(".field-block .check-box")).isSelected()));
        lockByKey();
        unlock();
        assertTrue(ask(() -> ((CheckBox) root().lookup(".field-block .check-box")).isSelected()), "as often as it is locked");
        try (var files = Files.list(folder.resolve("entries"))) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void whatTheDiskDoesNotTakeIsSealedAndSavedAfterwards() throws Exception {
        makeLocked();
        write("before");
        Path gone = Files.move(folder, temp.resolve("away"));
        fx(() -> boxes().getFirst().setText(SECRET));
        lockByKey();
        assertTrue(shows(Texts.get("lock.away-rescued")));
        assertFalse(holds(SECRET));
        Files.move(gone, folder);
        unlock();
        assertEquals(SECRET, ask(() -> boxes().getFirst().getText()));
        program.open().orElseThrow().waitUntilSaved(OpenWorkbook.LAST_SAVE);
        assertEquals(SECRET, written(WORDS));
    }

    @Test
    void whatIsHeldInMemoryOnlyIsNotClosedWithoutAQuestion() throws Exception {
        makeLocked();
        write("before");
        Path gone = Files.move(folder, temp.resolve("away"));
        Files.createDirectories(temp.resolve("state"));
        Files.writeString(temp.resolve("state").resolve("rescue"), "in the way");
        fx(() -> boxes().getFirst().setText(SECRET));
        lockByKey();
        assertTrue(shows(Texts.get("lock.away-unsaved")));
        fx(program::quit);
        assertTrue(shows(Texts.get("lock.end-title")));
        press(Texts.get("lock.end-stay"));
        assertFalse(ended);
        Files.move(gone, folder);
        unlock();
        program.open().orElseThrow().waitUntilSaved(OpenWorkbook.LAST_SAVE);
        assertEquals(SECRET, written(WORDS));
    }

    @Test
    void nothingIsLeftOpenOverTheLockedPage() {
        makeLocked();
        Stage dialog = ask(() -> {
            Stage stage = new Stage();
            stage.initOwner(window);
            stage.show();
            return stage;
        });
        Pop pop = ask(() -> Pop.show(root().lookup(".save-state"), new Label("in a pop-over")));
        assertTrue(ask(pop::isShowing));
        lockByKey();
        assertFalse(ask(() -> dialog.isShowing() || pop.isShowing()));
    }

    @Test
    void whatRunsIsFinishedFirstAndThePassphraseLeadsBackMeanwhile() throws Exception {
        HeldWork held = new HeldWork();
        work = held;
        makeLocked();
        write(SECRET);
        OpenWorkbook before = program.open().orElseThrow();
        held.holdNext();
        go(new Place.About());
        lockByKey();
        type(0, "another passphrase");
        press(Texts.get("lock.open"));
        assertTrue(shows(Texts.get("folder-problem.wrong-passphrase")));
        assertTrue(program.open().isEmpty());
        unlock();
        assertSame(before, program.open().orElseThrow(), "nothing was let go yet");
        lockByKey();
        fx(held::release);
        assertTrue(program.unsaved().isEmpty(), "it is let go");
        unlock();
        assertNotSame(before, program.open().orElseThrow());
        go(new Place.Page("doubt-on-paper"));
        assertTrue(shows(SECRET));
    }

    @Test
    void nothingOfTheWorkbookIsHeldOnceItIsLocked() throws Exception {
        makeLocked();
        write(SECRET);
        go(new Place.Search());
        go(new Place.Trends(""));
        go(new Place.Settings());
        go(new Place.Page("doubt-on-paper"));
        WeakReference<OpenWorkbook> open = new WeakReference<>(program.open().orElseThrow());
        WeakReference<Object> page = new WeakReference<>(ask(() -> open.get().root()));
        lockByKey();
        for (int i = 0; i < 50 && (open.get() != null || page.get() != null); i++) {
            System.gc();
            settle();
            Thread.yield();
        }
        assertNull(open.get());
        assertNull(page.get());
    }
}
