package app.steadyground.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.entry.Ledger;
import app.steadyground.entry.Ledger.What;
import app.steadyground.guide.Texts;
import app.steadyground.storage.BackupPlan;
import app.steadyground.storage.Backups;
import app.steadyground.storage.Progress;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.pages.Outgoing;
import app.steadyground.ui.settings.BackupRoom;
import app.steadyground.ui.work.SameThreadWork;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerScreenTest extends SeeingTest {
    private final SmallSession small = ask(SmallSession::new);
    @TempDir
    private Path temp;
    private BackupRoom room;
    private Path pdf;

    private static final class NoMemory implements BackupRoom.Memory {
        @Override
        public BackupPlan plan() {
            return BackupPlan.NOT_ASKED;
        }

        @Override
        public void setPlan(BackupPlan value) {
        }

        @Override
        public Path usualFolder() {
            return Path.of("/nowhere");
        }

        @Override
        public void open(Path workbook) {
        }
    }

    @BeforeEach
    void aFile() throws Exception {
        WorkbookFolder folder = WorkbookFolder.create(temp.resolve("My workbook"), new GuideRef("trust", "1.0.0"), Ids.seeded(3),
                SmallSession.CLOCK.instant());
        room = new BackupRoom(small.session, folder, new SameThreadWork(), null, new NoMemory());
        pdf = Files.writeString(temp.resolve("out.pdf"), "pages");
        fx(() -> outgoing().note(pdf, What.PDF, List.of("doubt-on-paper"), false));
    }

    private Outgoing outgoing() {
        return new Outgoing(small.session, new SameThreadWork());
    }

    private void screen() {
        open(ask(() -> (Parent) LedgerScreen.of(room)));
    }

    private int noted() {
        return ask(() -> Ledger.all(small.session.list(Ledger.LIST)).size());
    }

    @Test
    void tellsWhatLiesWhereAndWhetherItIsProtected() {
        screen();
        assertTrue(shows("out.pdf") && shows(pdf.toString()));
        assertTrue(shows(Texts.get("ledger.pages", SmallSession.page("doubt-on-paper").title())));
        assertTrue(shows(Texts.get("ledger.open")));
        assertFalse(shows(Texts.get("ledger.none")));
    }

    @Test
    void deletingAsksOnceAndSaysWhatItCannotPromise() {
        screen();
        press(Texts.get("ledger.delete"));
        assertTrue(shows(Texts.get("ledger.cannot-promise")));
        press(Texts.get("ledger.keep"));
        assertTrue(Files.exists(pdf));
        // By keyboard: the button that began it has the focus again.
        robot.type(KeyCode.SPACE);
        settle();
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        settle();
        assertTrue(Files.notExists(pdf));
        assertTrue(shows(Texts.get("ledger.deleted", "out.pdf")));
        assertTrue(shows(Texts.get("ledger.none")));
        assertEquals(0, noted());
    }

    @Test
    void anotherFileInItsPlaceStays() throws Exception {
        Files.writeString(pdf, "mine!");
        screen();
        press(Texts.get("ledger.delete"));
        press(Texts.get("ledger.delete-now"));
        assertTrue(Files.exists(pdf));
        assertTrue(shows(Texts.get("ledger.changed", "out.pdf")));
        Files.writeString(pdf, "mine, and longer");
        screen();
        assertTrue(shows(Texts.get("ledger.other")));
        assertFalse(hasButton(Texts.get("ledger.delete")));
    }

    @Test
    void whatIsGoneCanBeTakenOffTheListAndPutBack() throws Exception {
        Files.delete(pdf);
        screen();
        assertTrue(shows(Texts.get("ledger.gone")));
        assertFalse(hasButton(Texts.get("ledger.show")));
        press(Texts.get("ledger.take-off"));
        assertEquals(0, noted());
        press(Texts.get("ledger.undo"));
        assertEquals(1, noted());
        assertTrue(shows("out.pdf"));
    }

    @Test
    void theBackupsInAFolderStandThereOneByOne() throws Exception {
        Path place = temp.resolve("Backups");
        Backups backups = new Backups(place, room.folder());
        Path zip = backups.make(room.folder(), SmallSession.CLOCK.instant(), SmallSession.CLOCK.getZone(), Progress.NONE).backup().file();
        fx(() -> outgoing().noteBackups(place, false));
        fx(() -> outgoing().noteBackups(place, false));
        assertEquals(2, noted());
        Files.delete(pdf);
        screen();
        assertTrue(shows(zip.getFileName().toString()));
        press(Texts.get("ledger.delete"));
        press(Texts.get("ledger.delete-now"));
        assertTrue(Files.notExists(zip));
        assertTrue(shows(Texts.get("ledger.backups")), "the folder itself stays on the list");
    }
}
