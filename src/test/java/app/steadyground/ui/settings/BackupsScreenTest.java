package app.steadyground.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.cli.sample.Sample;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.entry.Revision;
import app.steadyground.guide.Texts;
import app.steadyground.storage.BackupPlan;
import app.steadyground.storage.Progress;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.parts.Theme;
import app.steadyground.ui.work.Desk;
import app.steadyground.ui.work.SameThreadWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsScreenTest extends SeeingTest {
    private static final Path PICTURES = Path.of(System.getProperty("project.basedir", "."), "target", "pictures", "backups");

    @TempDir
    private Path temp;
    private final FakeMemory memory = new FakeMemory();
    private BackupRoom room;

    private final class FakeMemory implements BackupRoom.Memory {
        private BackupPlan plan = BackupPlan.NOT_ASKED;
        private final List<Path> opened = new ArrayList<>();

        @Override
        public BackupPlan plan() {
            return plan;
        }

        @Override
        public void setPlan(BackupPlan value) {
            plan = value;
        }

        @Override
        public Path usualFolder() {
            return temp.resolve("Backups");
        }

        @Override
        public void open(Path workbook) {
            opened.add(workbook);
        }
    }

    private static final class NoDesk implements Desk {
        @Override
        public Optional<Path> askFolder(String title, Path start) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> askPdf(String title, Path start, String name) {
            return Optional.empty();
        }

        @Override
        public void show(Path file) {
        }
    }

    @BeforeEach
    void aWorkbook() throws Exception {
        WorkbookFolder folder = WorkbookFolder.create(temp.resolve("My workbook"), new GuideRef("trust", "1.0.0"), Ids.seeded(3),
                SmallSession.CLOCK.instant());
        List<Revision> all = new ArrayList<>();
        new Sample(SmallSession.GUIDE, folder.info(), 9, 3).forEachRemaining(all::addAll);
        folder.saveAll(all.iterator());
        Session session = new Session(SmallSession.GUIDE, folder.read(Progress.NONE), "My workbook", Ids.seeded(7),
                SmallSession.CLOCK, r -> { });
        room = new BackupRoom(session, folder, new SameThreadWork(), new NoDesk(), memory);
    }

    private void screen() {
        open(ask(() -> (Parent) new BackupsScreen(room).node()));
    }

    private int zips() {
        String[] names = temp.resolve("Backups").toFile().list();
        return names == null ? 0 : names.length;
    }

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
        Path restored = temp.resolve("My workbook from 2026-11-23");
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
        assertEquals(9, WorkbookFolder.open(temp.resolve("My workbook copy 2026-11-23")).read(Progress.NONE).entries().size());
    }

    @Test
    @Tag("pictures")
    void pictures() throws IOException {
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

    private void picture(String name) throws IOException {
        for (boolean night : new boolean[] {false, true}) {
            for (int percent : new int[] {100, 200}) {
                Parent root = ask(() -> stage().getScene().getRoot());
                Scene scene = ask(() -> stage().getScene());
                fx(() -> Theme.apply(scene, night, percent));
                settle();
                snapshot(root, PICTURES.resolve(name + (night ? "-night-" : "-day-") + percent + ".png"));
            }
        }
    }
}
