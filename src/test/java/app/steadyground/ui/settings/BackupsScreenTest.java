package app.steadyground.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Texts;
import app.steadyground.storage.BackupPlan;
import app.steadyground.storage.Backups;
import app.steadyground.storage.Progress;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.SmallSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BackupsScreenTest extends BackupsFixture {

    @Test
    void nothingIsKeptUntilThePersonSaysSo() {
        screen();
        assertTrue(shows(Texts.get("backups.is-off")));
        assertTrue(shows(Texts.get("backups.readable")));
        assertEquals(0, zips());
        press(Texts.get("backups.turn-on"));
        assertTrue(shows(Texts.get("backups.is-on")));
        assertEquals(1, zips());
        assertEquals(BackupPlan.Choice.ON, memory.plan.choice());
        assertEquals(Optional.of(SmallSession.CLOCK.instant()), memory.plan.last());
        assertTrue(shows("9 entries"));
    }

    @Test
    void anAnswerIsKept() {
        screen();
        press(Texts.get("backups.not-now"));
        assertEquals(BackupPlan.Choice.LATER, memory.plan.choice());
        assertFalse(hasButton(Texts.get("backups.not-now")));
        assertTrue(hasButton(Texts.get("backups.turn-on")));
    }

    @Test
    void theFolderCanBeChangedButNotIntoTheWorkbook() {
        screen();
        fx(() -> ((TextField) find(".text-field")).setText(room.folder().folder().resolve("mine").toString()));
        press(Texts.get("backups.turn-on"));
        assertTrue(shows(Texts.get("backups.inside")));
        assertEquals(BackupPlan.Choice.NOT_ASKED, memory.plan.choice());
        fx(() -> ((TextField) find(".text-field")).setText(temp.resolve("Other").toString()));
        press(Texts.get("backups.now-button"));
        assertEquals(1, temp.resolve("Other").toFile().list().length);
    }

    @Test
    void oneCanLookInside() {
        screen();
        press(Texts.get("backups.now-button"));
        press(Texts.get("backups.look"));
        assertTrue(shows("9 entries, the newest first."));
        assertTrue(shows("Backup of ") && shows("2026"), "which one it is");
        press(Texts.get("backups.back"));
        assertTrue(shows(Texts.get("backups.title")));
    }

    @Test
    void aBackupIsRestoredBesideWhatIsThere() throws Exception {
        screen();
        press(Texts.get("backups.now-button"));
        press(Texts.get("backups.restore"));
        assertTrue(shows(Texts.get("backups.this-backup")) && shows(Texts.get("backups.now")));
        press(Texts.get("backups.restore-now"));
        Path restored = temp.resolve(Texts.get("backups.restored-name", "My workbook", "2026-11-23"));
        assertEquals(9, WorkbookFolder.open(restored).read(Progress.NONE).entries().size());
        press(Texts.get("backups.restore-now"));
        assertTrue(shows(Texts.get("backup-problem.not-empty")), "and never over something");
        fx(() -> ((TextField) find(".text-field")).setText(temp.resolve("Once more").toString()));
        press(Texts.get("backups.restore-now"));
        press(Texts.get("backups.open-it"));
        assertEquals(List.of(temp.toRealPath().resolve("Once more")), memory.opened);
    }

    @Test
    void aFailureIsSaidInASentence() throws Exception {
        Files.writeString(temp.resolve("Backups"), "a file in the way");
        screen();
        press(Texts.get("backups.now-button"));
        assertTrue(shows("It could not be written there"));
    }

    @Test
    void aCopyIsSaved() throws Exception {
        open(ask(() -> (Parent) CopyScreen.of(room)));
        press(Texts.get("copy.save"));
        assertTrue(shows("The copy is ready"));
        assertEquals(9, WorkbookFolder.open(temp.resolve(Texts.get("copy.name", "My workbook", "2026-11-23"))).read(Progress.NONE).entries().size());
    }

    @Test
    @Tag("pictures")
    void pictures() throws Exception {
        screen();
        press(Texts.get("backups.turn-on"));
        picture("list");
        press(Texts.get("backups.restore"));
        picture("restore");
        memory.plan = BackupPlan.NOT_ASKED;
        screen();
        picture("ask");
        open(ask(() -> (Parent) CopyScreen.of(room)));
        picture("copy");
    }
}
