package app.steadyground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.entry.Content;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.Locks;
import app.steadyground.storage.Places;
import app.steadyground.storage.Progress;
import app.steadyground.storage.Settings;
import app.steadyground.storage.SettingsFile;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.Pseudo;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.work.QuietDesk;
import app.steadyground.ui.work.SameThreadWork;
import app.steadyground.ui.work.Work;
import app.steadyground.vault.Cost;
import app.steadyground.vault.Effort;
import app.steadyground.vault.Passphrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** For tests of the whole program on a locked workbook, as on screen. */
abstract class LockedWindow extends SeeingTest {
    static final Guide GUIDE = Pseudo.NOW.guide();
    private static final Cost QUICK = Cost.of(new Effort(64, 1, 1));
    static final String WORDS = "seven green lamps";
    static final String SECRET = "nobody-may-find-this";

    @TempDir
    Path temp;
    Path folder;
    private Path sheet;
    private Places places;
    Preferences preferences;
    Stage window;
    Program program;
    Locks locks;
    Work work = new SameThreadWork();
    final StillClock clock = new StillClock();
    boolean ended;
    /** Names that the program proposed for files. */
    final List<String> proposed = new ArrayList<>();

    private final class Shelf extends QuietDesk {
        @Override
        public Optional<Path> askTarget(String title, Path start, String name) {
            proposed.add(name);
            return Optional.of(sheet);
        }
    }

    @BeforeEach
    void places() {
        folder = temp.resolve("My workbook");
        sheet = temp.resolve("sheet.pdf");
        places = new Places(temp.resolve("config"), temp.resolve("state"), folder);
        locks = new Locks(places.state(), QUICK);
        preferences = new Preferences(new SettingsFile(places.config()), Settings.DEFAULT, GUIDE, new SameThreadWork());
        window = ask(Stage::new);
    }

    final void start() {
        program = ask(() -> new Program(window, new Shelf(), GUIDE, List.of(), places, preferences, work, () -> ended = true, QUICK, clock));
        fx(() -> program.start(Optional.empty()));
    }

    @AfterEach
    void letGo() throws InterruptedException {
        close();
    }

    final void close() throws InterruptedException {
        if (program.open().isPresent()) {
            fx(program.open().get()::flush);
            program.open().get().waitUntilSaved(OpenWorkbook.LAST_SAVE);
            program.open().get().close();
        }
    }

    @Override
    protected Stage stage() {
        return window == null ? super.stage() : window;
    }

    final Parent root() {
        return window.getScene().getRoot();
    }

    final List<PasswordField> fields() {
        List<PasswordField> fields = new ArrayList<>();
        root().lookupAll(".password-field").forEach(n -> fields.add((PasswordField) n));
        return fields;
    }

    /** Presses a key, wherever the keyboard is. */
    final void key(KeyCode code, boolean shift, boolean shortcut) {
        fx(() -> {
            Node owner = window.getScene().getFocusOwner();
            Event.fireEvent(owner == null ? window.getScene().getRoot() : owner,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, shortcut, false, false));
        });
        settle();
    }

    final void type(int field, String text) {
        fx(() -> fields().get(field).setText(text));
    }

    final void go(Place place) {
        fx(() -> program.open().orElseThrow().go(place));
    }

    final void write(String text) {
        go(new Place.Page("doubt-on-paper"));
        fx(() -> ((TextInputControl) root().lookup(".field-block .text-input")).setText(text));
        fx(program.open().orElseThrow()::flush);
        program.open().orElseThrow().waitUntilSaved(OpenWorkbook.LAST_SAVE);
        settle();
    }

    final String written(String passphrase) throws FolderProblem {
        WorkbookFolder opened = passphrase.isEmpty() ? WorkbookFolder.open(folder) : locks.open(folder, Passphrase.of(passphrase.toCharArray()));
        return ((Content.Text) opened.read(Progress.NONE).entries().getFirst().answers().get("event").content()).text();
    }

    final boolean holds(String text) throws IOException {
        try (Stream<Path> all = Files.walk(temp)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    final void makeLocked() {
        start();
        press(Texts.get("first.begin"));
        type(0, WORDS);
        type(1, WORDS);
        press(Texts.get("lock.make"));
    }

    final String printed() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheet.toFile())) {
            assertEquals(1, pdf.getNumberOfPages());
            StringBuilder code = new StringBuilder();
            new PDFTextStripper().getText(pdf).lines().filter(l -> l.matches("([0-9A-HJKMNP-TV-Z]{4} *){4}")).forEach(l -> code.append(l).append(' '));
            return code.toString().strip();
        }
    }
}
