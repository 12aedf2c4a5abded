package app.steadyground.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Texts;
import app.steadyground.storage.Backups;
import app.steadyground.storage.Progress;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.SmallSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BringBackTest extends BackupsFixture {

    private Path backupElsewhere() throws Exception {
        Path file = temp.resolve("sent by myself.zip");
        Backups.write(room.folder(), file, false, SmallSession.CLOCK.instant(), Progress.NONE);
        zip = Optional.of(file);
        return file;
    }

    @Test
    void aBackupInAnotherPlaceIsLookedIntoAndRestored() throws Exception {
        backupElsewhere();
        screen();
        press(Texts.get("backups.other"));
        assertTrue(shows("9 entries"));
        press(Texts.get("backups.look"));
        assertTrue(shows("9 entries, the newest first.") && shows("Backup of "));
        press(Texts.get("backups.back-to-restore"));
        press(Texts.get("backups.restore-now"));
        assertEquals(9, WorkbookFolder.open(temp.resolve(Texts.get("backups.restored-name", "My workbook", "2026-11-23"))).read(Progress.NONE).entries().size());
    }

    @Test
    void withoutAWorkbookABackupIsBroughtBackToo() throws Exception {
        Path file = backupElsewhere();
        List<String> left = new ArrayList<>();
        open(ask(() -> new BringBackScreen(room.restoring(), file, temp.resolve("New"), () -> left.add("left")).root()));
        assertFalse(shows(Texts.get("backups.now")));
        press(Texts.get("backups.restore-now"));
        press(Texts.get("backups.open-it"));
        assertEquals(List.of(temp.toRealPath().resolve("New")), memory.opened);
        press(Texts.get("backups.back-plain"));
        assertEquals(List.of("left"), left);
    }

    @Test
    void whatIsNoBackupIsRefusedInASentence() throws Exception {
        Path file = Files.writeString(temp.resolve("holiday.zip"), "no zip");
        open(ask(() -> new BringBackScreen(room.restoring(), file, temp.resolve("New"), () -> { }).root()));
        assertTrue(shows(Texts.get("backup-problem.not-a-zip")));
        assertTrue(hasButton(Texts.get("backups.back-plain")));
        assertEquals("no zip", Files.readString(file));
    }

    @Test
    @Tag("pictures")
    void pictures() throws Exception {
        Path file = backupElsewhere();
        open(ask(() -> new BringBackScreen(room.restoring(), file, temp.resolve("New"), () -> { }).root()));
        picture("bring-back");
    }
}
