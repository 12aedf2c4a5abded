package app.steadyground.app;

import app.steadyground.entry.Entry;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Flag;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.GuideFiles;
import app.steadyground.storage.Places;
import app.steadyground.storage.Progress;
import app.steadyground.storage.Settings;
import app.steadyground.storage.SettingsFile;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.work.BackgroundWork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/**
 * The window, with a robot before it that types a letter with each picture, goes from page to page and, when a line
 * comes in, closes the window. Says {@code typed N} of each token it has typed whole, {@code shown N} when the window
 * says that all is saved and N tokens were typed till then, and {@code closed N}.
 */
public final class TypingMain extends AnimationTimer {
    private static final Guide GUIDE = GuideFiles.bundled();
    private static final List<Exercise> PAGES = GUIDE.chapters().stream().flatMap(c -> c.exercises().stream())
            .filter(e -> !e.has(Flag.KEEP_OFF) && e.fields().stream().anyMatch(TypingMain::isText)).toList();

    private final Stage stage = new Stage();
    private final Path folder;
    private final String name;
    private final Random random;
    private final Program program;
    private volatile boolean toClose;
    private Optional<TextInputControl> box = Optional.empty();
    private String left = "";
    private int typed;
    private int shown;
    private int rest;

    private TypingMain(Path folder, Path home, String name, long seed) {
        this.folder = folder;
        this.name = name;
        this.random = new Random(seed);
        Places places = new Places(home.resolve("config"), home.resolve("state"), home.resolve("new"));
        Settings.Window place = new Settings.Window(20, 20, 900, 760, false);
        BackgroundWork work = new BackgroundWork();
        Preferences preferences = new Preferences(new SettingsFile(places.config()), Settings.DEFAULT.withWindow(place), GUIDE, work);
        program = new Program(stage, null, GUIDE, places, preferences, work, this::closed);
        program.start(Optional.of(folder));
    }

    /** @param args the folder of a workbook, a home for its state, a word that begins each token, seed */
    public static void main(String[] args) throws IOException {
        Platform.startup(() -> {
            TypingMain robot = new TypingMain(Path.of(args[0]), Path.of(args[1]), args[2], Long.parseLong(args[3]));
            robot.start();
            Thread.ofPlatform().daemon().start(robot::listen);
        });
    }

    private void listen() {
        try {
            System.in.read();
            toClose = true;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isText(Field field) {
        return FieldKind.of(field) == FieldKind.LONG_TEXT;
    }

    @Override
    public void handle(long now) {
        program.open().ifPresent(this::act);
    }

    private void act(OpenWorkbook workbook) {
        tellIfShown(workbook);
        if (left.isEmpty() && toClose) {
            stop();
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        } else if (rest > 0) {
            rest--;
        } else if (left.isEmpty() && (box.isEmpty() || random.nextInt(6) == 0)) {
            turn(workbook);
        } else {
            type();
        }
        tellIfShown(workbook);
    }

    /** Everything typed till this moment is claimed to be on the disk. */
    private void tellIfShown(OpenWorkbook workbook) {
        if (typed > shown && workbook.root().lookup(".save-state") instanceof Label label
                && (label.getText().equals(Texts.get("save.nothing-open")) || label.getText().startsWith(Texts.get("save.saved", "")))) {
            shown = typed;
            System.out.println("shown " + shown);
        }
    }

    private void turn(OpenWorkbook workbook) {
        List<Entry> entries = entries();
        if (entries.isEmpty() || random.nextInt(3) == 0) {
            workbook.go(new Place.NewEntry(PAGES.get(random.nextInt(PAGES.size())).id()));
        } else {
            workbook.go(new Place.Written(entries.get(random.nextInt(entries.size())).id(), true));
        }
        // Only then is what is inside a scroll pane in the scene.
        workbook.root().applyCss();
        workbook.root().layout();
        List<TextInputControl> boxes = workbook.root().lookupAll(".field-block .sg-writing").stream()
                .filter(TypingMain::isShown).map(TextInputControl.class::cast).filter(TextInputControl::isEditable).toList();
        box = boxes.isEmpty() ? Optional.empty() : Optional.of(boxes.get(random.nextInt(boxes.size())));
        box.ifPresent(b -> {
            b.requestFocus();
            b.end();
        });
    }

    private List<Entry> entries() {
        try {
            return WorkbookFolder.open(folder).read(Progress.NONE).entries();
        } catch (FolderProblem e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    private void type() {
        if (left.isEmpty()) {
            left = " " + token(name, typed);
        }
        TextInputControl target = box.orElseThrow();
        target.end();
        target.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, left.substring(0, 1), "", KeyCode.UNDEFINED, false, false, false, false));
        left = left.substring(1);
        if (left.isEmpty()) {
            typed++;
            System.out.println("typed " + typed);
            // Now and then a person thinks for a while, long enough to see that it is saved.
            rest = random.nextInt(4) == 0 ? random.nextInt(150) : random.nextInt(10);
        }
    }

    private void closed() {
        System.out.println("closed " + typed);
        System.exit(0);
    }

    /** @return what is typed as the nth */
    public static String token(String name, int n) {
        return name + "-" + n + ".";
    }
}
