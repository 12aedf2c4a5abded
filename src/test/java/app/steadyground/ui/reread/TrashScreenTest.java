package app.steadyground.ui.reread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Entry;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Texts;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.parts.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TrashScreenTest extends SeeingTest {
    private final SmallSession small = ask(SmallSession::new);
    private final List<String> fromBackups = new ArrayList<>();
    private boolean backups;

    private Entry deleted(String words) {
        Entry entry = ask(() -> small.write("doubt-on-paper", "2026-11-17", "event", SmallSession.words(
                FieldKind.of(SmallSession.page("doubt-on-paper").field("event").orElseThrow()), words)));
        fx(() -> small.session.delete(entry, true));
        return ask(() -> small.session.workbook().entry(entry.id()).orElseThrow());
    }

    private void screen() {
        StackPane window = new StackPane();
        // As in the program: something else could take the keyboard when the list goes.
        open(new VBox(new Button("Workbook"), window));
        fx(() -> window.getChildren().setAll(new TrashScreen(small.session, backups, fromBackups::add).node()));
    }

    @Test
    void saysSoWhereNothingIsDeleted() {
        screen();
        assertTrue(shows(Texts.get("trash.none")));
    }

    @Test
    void anEntryComesBackByKeyboard() {
        Entry entry = deleted("the blue kettle");
        screen();
        assertTrue(shows("the blue kettle"));
        press(KeyCode.ENTER);
        assertTrue(shows(Texts.get("trash.restore")));
        press(KeyCode.SPACE);
        assertTrue(shows(Texts.get("trash.restored")));
        assertEquals(List.of(entry.id()), ask(() -> small.session.workbook().entries().stream().map(Entry::id).toList()));
        assertEquals(List.of(), ask(() -> small.session.workbook().deleted()));
    }

    @Test
    void erasingAsksFirstAndNamesWhatGoes() {
        Entry entry = deleted("the blue kettle");
        screen();
        press(KeyCode.ENTER);
        press(Texts.get("trash.erase"));
        assertTrue(shows(Texts.get("trash.what-goes")) && shows(Texts.get("trash.what-stays")) && shows("A doubt on paper"));
        press(KeyCode.SPACE);
        assertFalse(shows(Texts.get("trash.what-goes")), "The first button keeps it");
        assertEquals(1, ask(() -> small.session.workbook().deleted().size()));
        press(Texts.get("trash.erase"));
        press(Texts.get("trash.erase-now"));
        assertTrue(shows(Texts.get("trash.erased")) && shows(Texts.get("trash.none")));
        assertEquals(List.of(entry.id()), ask(() -> small.session.workbook().erased()));
        assertTrue(small.saved.getLast().isErased());
    }

    @Test
    void fromTheBackupsTooUnlessThatIsNotWanted() {
        backups = true;
        String first = deleted("rain").id();
        deleted("sun");
        screen();
        for (boolean too : List.of(false, true)) {
            press(KeyCode.ENTER);
            press(Texts.get("trash.erase"));
            if (!too) {
                press(Texts.get("trash.backups-too"));
            }
            press(Texts.get("trash.erase-now"));
            assertEquals(too ? 1 : 0, fromBackups.size());
        }
        assertEquals(2, ask(() -> small.session.workbook().erased().size()));
        assertTrue(small.saved.stream().anyMatch(r -> r.item().equals(first) && r.isErased()));
    }

    @Test
    @Tag("pictures")
    void pictures() throws Exception {
        deleted("the blue kettle, and all that was said about it on the stairs");
        deleted("rain");
        for (boolean night : List.of(false, true)) {
            screen();
            fx(() -> Theme.apply(stage().getScene(), night, night ? 200 : 100));
            snapshot(stage().getScene().getRoot(), Path.of("target/pictures/trash-" + night + ".png"));
            press(KeyCode.ENTER);
            press(Texts.get("trash.erase"));
            snapshot(stage().getScene().getRoot(), Path.of("target/pictures/trash-erase-" + night + ".png"));
        }
    }
}
