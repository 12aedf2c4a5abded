package app.steadyground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.guide.Texts;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.pages.Place;
import app.steadyground.vault.Passphrase;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** A workbook on screen: made locked, opened, locked later, its passphrase changed, unlocked. */
class LockedWindowTest extends LockedWindow {

    @Test
    void aNewWorkbookIsLockedUnlessThePersonSaysOtherwise() throws Exception {
        start();
        press(Texts.get("first.begin"));
        assertTrue(((RadioButton) find(".radio-button")).isSelected());
        assertSame(fields().getFirst(), ask(() -> window.getScene().getFocusOwner()));
        press(Texts.get("lock.make"));
        assertTrue(shows(Texts.get("lock.too-short", Passphrase.LEAST)));
        type(0, WORDS);
        type(1, WORDS + "x");
        press(Texts.get("lock.make"));
        assertTrue(shows(Texts.get("lock.not-same")));
        assertFalse(Files.exists(folder));
        type(1, WORDS);
        press(Texts.get("lock.make"));
        write(SECRET);
        assertEquals(SECRET, written(WORDS));
        assertFalse(holds(SECRET) || holds(WORDS));
    }

    @Test
    void theTextGrowsOnThePagesBeforeAWorkbookTooAndOnceAKeyInIt() {
        start();
        key(KeyCode.EQUALS, false, true);
        assertEquals(110, preferences.look().textPercent());
        press(Texts.get("first.begin"));
        key(KeyCode.EQUALS, false, true);
        assertEquals(120, preferences.look().textPercent());
        key(KeyCode.DIGIT0, false, true);
        type(0, WORDS);
        type(1, WORDS);
        press(Texts.get("lock.make"));
        key(KeyCode.EQUALS, false, true);
        assertEquals(110, preferences.look().textPercent());
    }

    @Test
    void leftUnlockedItOpensWithout() throws Exception {
        start();
        press(Texts.get("first.begin"));
        RadioButton leave = ask(() -> root().lookupAll(".radio-button").stream().map(RadioButton.class::cast).filter(b -> !b.isSelected()).findFirst().orElseThrow());
        fx(leave::fire);
        // As anywhere else, Enter goes on.
        fx(() -> leave.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        write(SECRET);
        assertEquals(SECRET, written(""));
    }

    @Test
    void openingAsksAndAWrongPassphraseIsToldCalmly() throws Exception {
        makeLocked();
        write(SECRET);
        close();
        start();
        assertTrue(shows(Texts.get("lock.locked-title")));
        assertFalse(shows("doubt") || shows(SECRET));
        assertEquals(Texts.get("shell.window"), ask(window::getTitle));
        type(0, "another passphrase");
        press(Texts.get("lock.open"));
        assertTrue(shows(Texts.get("folder-problem.wrong-passphrase")));
        assertTrue(program.open().isEmpty());
        type(0, WORDS);
        press(Texts.get("lock.open"));
        assertTrue(program.open().isPresent());
        assertEquals(SECRET, written(WORDS));
    }

    @Test
    void aWorkbookThatIsOpenIsLockedAndUnlockedAgain() throws Exception {
        WorkbookFolder.create(folder, GuideRef.of(GUIDE), Ids.seeded(1), Instant.EPOCH);
        fx(() -> preferences.opened(folder));
        start();
        write(SECRET);
        go(new Place.Lock());
        type(0, WORDS);
        type(1, WORDS);
        press(Texts.get("lock.lock-now"));
        assertTrue(shows(Texts.get("lock.locked-now")));
        assertFalse(holds(SECRET));
        write(SECRET + " and more");
        assertEquals(SECRET + " and more", written(WORDS));
        assertEquals(FolderProblem.Kind.LOCKED, assertThrows(FolderProblem.class, () -> written("")).kind());
        go(new Place.Lock());
        int last = ask(() -> fields().size()) - 1;
        type(last, "another passphrase");
        press(Texts.get("lock.remove"));
        assertTrue(shows(Texts.get("folder-problem.wrong-passphrase")));
        type(last, WORDS);
        press(Texts.get("lock.remove"));
        assertTrue(shows(Texts.get("lock.unlocked-now")));
        assertEquals(SECRET + " and more", written(""));
    }

    @Test
    void thePassphraseIsChangedAndEverythingSealedAnew() throws Exception {
        makeLocked();
        write(SECRET);
        go(new Place.Lock());
        type(0, WORDS);
        type(1, "a quiet new harbour");
        type(2, "a quiet new harbour");
        press(Texts.get("lock.change"));
        assertTrue(shows(Texts.get("lock.changed")));
        assertEquals(SECRET, written("a quiet new harbour"));
        assertEquals(FolderProblem.Kind.WRONG_PASSPHRASE, assertThrows(FolderProblem.class, () -> written(WORDS)).kind());
        press(Texts.get("lock.anew"));
        assertTrue(shows(Texts.get("lock.locked-now")));
        write(SECRET + " and more");
        assertEquals(SECRET + " and more", written("a quiet new harbour"));
    }

    @Test
    void aRecoverySheetCountsOnceItsCodeWasTypedBack() throws Exception {
        makeLocked();
        write(SECRET);
        go(new Place.Lock());
        type(3, WORDS);
        press(Texts.get("lock.sheet-make"));
        String code = printed();
        int back = ask(() -> fields().size()) - 2;
        type(back, "1234 5678");
        press(Texts.get("lock.sheet-check"));
        assertTrue(shows(Texts.get("lock.sheet-other")));
        assertThrows(FolderProblem.class, () -> written(code));
        type(back, code);
        press(Texts.get("lock.sheet-check"));
        assertTrue(shows(Texts.get("lock.sheet-is")));
        assertEquals(SECRET, written(code));
        go(new Place.Export(false));
        press(Texts.get("export.save"));
        assertEquals(List.of(Texts.get("lock.sheet-file"), Texts.get("export.file-name", "2026-11-23") + ".pdf"), proposed, "names tell nothing");
    }
}
