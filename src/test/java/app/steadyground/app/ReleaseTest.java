package app.steadyground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Texts;
import app.steadyground.storage.Progress;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.parts.WritingBox;
import app.steadyground.vault.Passphrase;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Write and release: nothing touches the disk unless it is kept. */
class ReleaseTest extends LockedWindow {

    private WritingBox box() {
        return ask(() -> (WritingBox) root().lookup(".overlay .sg-writing"));
    }

    private void pour(String words) {
        go(new Place.Release());
        fx(() -> box().setText(words));
    }

    private long files() throws Exception {
        try (Stream<java.nio.file.Path> all = Files.list(folder.resolve("entries"))) {
            return all.count();
        }
    }

    @Test
    void keptItIsAFreePageAndLetGoItIsNothing() throws Exception {
        makeLocked();
        pour("all of it out");
        assertTrue(shows(Texts.get("save.loose")), "it is not called saved");
        press(Texts.get("release.let-go"));
        press(Texts.get("release.not-yet"));
        assertEquals("all of it out", ask(box()::getText));
        press(Texts.get("release.let-go"));
        press(Texts.get("release.let-go-now"));
        assertEquals("", ask(box()::getText));
        assertFalse(ask(box()::isUndoable));
        assertEquals(0, files());
        press(Texts.get("release.keep"));
        assertTrue(shows(Texts.get("release.nothing")));
        pour("something to keep");
        assertEquals(0, files());
        press(Texts.get("release.keep"));
        program.open().orElseThrow().waitUntilSaved(OpenWorkbook.LAST_SAVE);
        assertEquals(1, files());
        assertEquals(List.of("free-page"), locks.open(folder, Passphrase.of(WORDS.toCharArray())).read(Progress.NONE).entries().stream()
                .map(e -> e.exercise()).toList());
        go(new Place.Release());
        assertEquals("", ask(box()::getText), "the sheet is empty again");
    }

    @Test
    void itOutlastsOtherPagesAndLockingButLeavesNothingOnTheDisk() throws Exception {
        makeLocked();
        pour(SECRET);
        go(new Place.Settings());
        go(new Place.Release());
        assertEquals(SECRET, ask(box()::getText));
        fx(() -> box().requestFocus());
        fx(() -> box().positionCaret(6));
        key(KeyCode.L, false, true);
        assertFalse(shows(SECRET));
        fx(program::quit);
        assertTrue(shows(Texts.get("lock.end-title")));
        press(Texts.get("lock.end-stay"));
        type(0, WORDS);
        press(Texts.get("lock.open"));
        assertEquals(SECRET, ask(box()::getText));
        assertEquals(6, ask(box()::getCaretPosition));
        assertEquals(0, files());
        assertFalse(holds(SECRET));
    }

    @Test
    void closingAsksAboutIt() {
        makeLocked();
        pour(SECRET);
        fx(program::quit);
        assertTrue(shows(Texts.get("release.leave-title")));
        settle();
        assertEquals(Texts.get("release.leave-stay"), ask(() -> ((Button) window.getScene().getFocusOwner()).getText()));
        press(Texts.get("release.leave-stay"));
        assertEquals(SECRET, ask(box()::getText));
        fx(program::quit);
        press(Texts.get("release.leave"));
        assertTrue(ended);
    }
}
