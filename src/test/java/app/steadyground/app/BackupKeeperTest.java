package app.steadyground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.BackupPlan;
import app.steadyground.storage.BackupPlans;
import app.steadyground.storage.Backups;
import app.steadyground.storage.Places;
import app.steadyground.storage.Progress;
import app.steadyground.storage.Settings;
import app.steadyground.storage.SettingsFile;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.Pseudo;
import app.steadyground.ui.UiTest;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.work.SameThreadWork;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups that are made by themselves, in the whole program. */
class BackupKeeperTest extends UiTest {
    private static final Guide GUIDE = Pseudo.NOW.guide();

    @TempDir
    Path temp;
    private WorkbookFolder workbook;
    private Places places;
    private Path shelf;
    private Program program;

    @BeforeEach
    void aWorkbook() throws Exception {
        workbook = WorkbookFolder.create(temp.resolve("mine"), GuideRef.of(GUIDE), Ids.seeded(1), Instant.EPOCH);
        places = new Places(temp.resolve("config"), temp.resolve("state"), temp.resolve("new"));
        shelf = temp.resolve("Backups");
    }

    private void start(BackupPlan plan) {
        assertTrue(new BackupPlans(places.config()).save(workbook.info().id(), plan.withFolder(shelf)));
        Preferences preferences = new Preferences(new SettingsFile(places.config()), Settings.DEFAULT, GUIDE, new SameThreadWork());
        program = ask(() -> new Program(new Stage(), null, GUIDE, places, preferences, new SameThreadWork(), () -> { }));
        fx(() -> program.start(Optional.of(workbook.folder())));
    }

    @AfterEach
    void letGo() throws InterruptedException {
        program.open().orElseThrow().close();
    }

    private void write(String text) {
        fx(() -> program.open().orElseThrow().go(new Place.NewEntry("doubt-on-paper")));
        fx(() -> ((TextInputControl) program.open().orElseThrow().root().lookup(".field-block .text-input")).setText(text));
        fx(() -> program.open().orElseThrow().flush());
        assertTrue(program.open().orElseThrow().waitUntilSaved(OpenWorkbook.LAST_SAVE));
        settle();
    }

    private boolean says(String words) {
        return program.open().orElseThrow().root().lookupAll(".label").stream()
                .anyMatch(n -> n instanceof Labeled l && Pseudo.NOW.says(l.getText(), words));
    }

    private BackupPlan plan() {
        return new BackupPlans(places.config()).of(workbook.info().id());
    }

    private int zips() {
        String[] names = shelf.toFile().list();
        return names == null ? 0 : names.length;
    }

    @Test
    void oneADayAfterSomethingWasSaved() {
        start(BackupPlan.NOT_ASKED.with(BackupPlan.Choice.ON));
        assertEquals(0, zips(), "nothing was written yet");
        write("one");
        until(() -> zips() == 1 && plan().last().isPresent());
        write("two");
        assertEquals(1, zips());
    }

    @Test
    void askedOnceAndNotBeforeThereIsSomethingToLose() {
        start(BackupPlan.NOT_ASKED);
        assertTrue(!ask(() -> says("Would you like backups")));
        write("one");
        until(() -> says("Would you like backups"));
        assertEquals(BackupPlan.Choice.LATER, plan().choice());
        assertEquals(0, zips());
    }

    @Test
    void whatIsErasedIsGoneFromTheBackupsToo() throws Exception {
        start(BackupPlan.NOT_ASKED.with(BackupPlan.Choice.ON));
        write("one");
        until(() -> zips() == 1 && plan().last().isPresent());
        erase();
        until(() -> says("gone from one backup"));
        Backups backups = new Backups(shelf, workbook);
        assertEquals(0, backups.list().getFirst().entries());
        assertEquals(List.of(), workbook.read(Progress.NONE).deleted());
        until(() -> plan().erase().isEmpty());
    }

    @Test
    void whereTheBackupsAreAwayThatIsSaidAndDoneAtTheNextOpening() throws Exception {
        start(BackupPlan.NOT_ASKED.with(BackupPlan.Choice.ON));
        write("one");
        until(() -> zips() == 1 && plan().last().isPresent());
        Path away = Files.move(shelf, temp.resolve("away"));
        erase();
        until(() -> says(Texts.get("trash.backups-away")));
        Files.move(away, shelf);
        letGo();
        start(plan());
        until(() -> says("gone from one backup"));
        assertEquals(0, new Backups(shelf, workbook).list().getFirst().entries());
    }

    private void erase() throws Exception {
        OpenWorkbook open = program.open().orElseThrow();
        String item = workbook.read(Progress.NONE).entries().getFirst().id();
        fx(() -> open.go(new Place.Written(item, false)));
        fx(() -> fire(open.root(), Texts.get("entry.delete")));
        fx(() -> open.go(new Place.Trash()));
        until(() -> open.root().lookup(".result") != null && open.root().getScene().getFocusOwner() instanceof ListView<?>);
        press(KeyCode.ENTER);
        fx(() -> fire(open.root(), Texts.get("trash.erase")));
        fx(() -> fire(open.root(), Texts.get("trash.erase-now")));
    }

    @Test
    void aNoIsANo() {
        start(BackupPlan.NOT_ASKED.with(BackupPlan.Choice.NEVER));
        write("one");
        assertTrue(!ask(() -> says("Would you like backups")));
        assertEquals(0, zips());
    }

    @Test
    void aFailureIsACalmLineAndHarmsNothing() throws Exception {
        Files.writeString(shelf, "a file in the way");
        start(BackupPlan.NOT_ASKED.with(BackupPlan.Choice.ON));
        write("one");
        until(() -> says("backup could not be made"));
        assertEquals(Optional.empty(), plan().last());
    }
}
