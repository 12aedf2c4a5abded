package app.steadyground.ui.settings;

import app.steadyground.cli.sample.Sample;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.entry.Revision;
import app.steadyground.storage.BackupPlan;
import app.steadyground.storage.Backups;
import app.steadyground.storage.Progress;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.parts.Theme;
import app.steadyground.ui.work.QuietDesk;
import app.steadyground.ui.work.SameThreadWork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A workbook with nine entries, and a place for its backups. */
abstract class BackupsFixture extends SeeingTest {
    static final Path PICTURES = Path.of(System.getProperty("project.basedir", "."), "target", "pictures", "backups");

    @TempDir
    Path temp;
    final FakeMemory memory = new FakeMemory();
    BackupRoom room;

    final class FakeMemory implements BackupRoom.Memory {
        BackupPlan plan = BackupPlan.NOT_ASKED;
        final List<Path> opened = new ArrayList<>();

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

    Optional<Path> zip = Optional.empty();

    private final class BackupDesk extends QuietDesk {
        @Override
        public Optional<Path> askBackup(String title, Path start) {
            return zip;
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
        room = new BackupRoom(session, folder, new SameThreadWork(), new BackupDesk(), memory);
    }

    void screen() {
        open(ask(() -> (Parent) new BackupsScreen(room).node()));
    }

    int zips() {
        String[] names = temp.resolve("Backups").toFile().list();
        return names == null ? 0 : names.length;
    }

    void picture(String name) throws IOException {
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
