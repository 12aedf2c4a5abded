package app.steadyground.app;

import app.steadyground.export.PageImages;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Flag;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.GuideFiles;
import app.steadyground.storage.Places;
import app.steadyground.storage.Settings;
import app.steadyground.storage.SettingsFile;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.parts.Motion;
import app.steadyground.ui.work.SameThreadWork;
import app.steadyground.vault.Cost;
import app.steadyground.vault.Effort;
import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The whole program with a person before it who does what each line says, and writes words everywhere that can be looked for.
 * Says {@code did …} after each, and how the windows are called. What is looked for is given masked, so that it is not found
 * because it was given.
 */
public final class CanaryMain {
    public static final byte MASK = 0x5a;
    private static final Guide GUIDE = GuideFiles.bundled();

    private final Path home = Path.of(System.getProperty("user.home"));
    private final String[] masked;
    private int count;
    private final Hand hand = new Hand(n -> plain(0) + count++ + "x");
    private final Stage stage = new Stage();
    private final Program program;

    private CanaryMain(String[] masked) {
        this.masked = masked;
        Places places = Places.ofThisUser();
        SettingsFile file = new SettingsFile(places.config());
        // A small window is drawn quickly.
        Settings settings = Settings.DEFAULT.withWindow(new Settings.Window(20, 20, 480, 360, false));
        Motion.keepStill();
        program = new Program(stage, new HomeDesk(home), GUIDE, List.of(), places, new Preferences(file, settings, GUIDE, new SameThreadWork()),
                new SameThreadWork(), Platform::exit, Cost.of(new Effort(64, 1, 1)), Clock.systemDefaultZone());
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> Platform.runLater(() -> SteadyGround.calmly(program, thrown)));
        program.start(Optional.empty());
    }

    /** @param args what every answer holds, and the passphrase, both masked */
    public static void main(String[] args) throws Exception {
        WindowStart.keepLittle();
        WindowStart.keepQuiet();
        Files.createDirectories(Path.of(System.getProperty("user.home"), "Exported"));
        CanaryMain[] person = {null};
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(() -> {
            person[0] = new CanaryMain(args);
            up.countDown();
        });
        up.await();
        System.out.println("did start");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                person[0].doIt(line);
            }
        } catch (Exception e) {
            System.out.println("stopped: " + e);
        }
        Runtime.getRuntime().halt(3);
    }

    private void doIt(String what) throws Exception {
        switch (what) {
            case "make locked" -> makeLocked();
            case "make open" -> makeOpen();
            case "write" -> everyKind().forEach(this::write);
            case "write little" -> write("doubt-on-paper");
            case "look for it" -> lookForIt();
            case "export" -> export();
            case "print" -> print();
            case "back up" -> backUp();
            case "lock" -> lock();
            case "unlock" -> unlock();
            case "dump" -> ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpHeap(home.resolveSibling("heap.hprof").toString(), true);
            case "use up memory" -> Turn.fx(CanaryMain::useUpMemory);
            default -> throw new IllegalArgumentException();
        }
        Turn.fx(() -> Window.getWindows().forEach(w -> System.out.println("window " + (w instanceof Stage s ? s.getTitle() : ""))));
        System.out.println("did " + what + ": " + count);
    }

    /** The first pages that together ask in every way there is, and a free page, which has a title. */
    private static List<String> everyKind() {
        Set<FieldKind> seen = EnumSet.noneOf(FieldKind.class);
        return GUIDE.pages().filter(p -> seen.addAll(p.fields().stream().map(FieldKind::of).toList()) || p.has(Flag.KEEP_OFF) || p.id().equals("free-page"))
                .map(Exercise::id).toList();
    }

    private String plain(int which) {
        StringBuilder plain = new StringBuilder();
        for (byte b : HexFormat.of().parseHex(masked[which])) {
            plain.append((char) (b ^ MASK));
        }
        return plain.toString();
    }

    private Parent root() {
        Parent root = stage.getScene().getRoot();
        root.applyCss();
        root.layout();
        return root;
    }

    private void press(String words) {
        Turn.fx(() -> root().lookupAll("*").stream().filter(n -> n instanceof ButtonBase b && words.equals(b.getText()))
                .map(ButtonBase.class::cast).findFirst().orElseThrow(() -> new IllegalStateException("No button " + words)).fire());
    }

    private void go(Place place) {
        Turn.fx(() -> program.open().orElseThrow().go(place));
    }

    private void save() {
        Turn.fx(program.open().orElseThrow()::flush);
        program.open().orElseThrow().waitUntilSaved(OpenWorkbook.LAST_SAVE);
        Turn.fx(() -> { });
    }

    /** Letter by letter, as a person types it: nowhere does it stand whole but where the program puts it. */
    private void typePassphrase() {
        byte[] letters = HexFormat.of().parseHex(masked[1]);
        Turn.fx(() -> root().lookupAll(".password-field").stream().filter(Node::isVisible).forEach(field -> {
            for (byte letter : letters) {
                field.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf((char) (letter ^ MASK)), "", KeyCode.UNDEFINED,
                        false, false, false, false));
            }
        }));
    }

    private void makeLocked() {
        press(Texts.get("first.begin"));
        typePassphrase();
        press(Texts.get("lock.make"));
    }

    private void makeOpen() {
        press(Texts.get("first.begin"));
        Turn.fx(() -> root().lookupAll(".radio-button").stream().map(RadioButton.class::cast).filter(b -> !b.isSelected()).findFirst().orElseThrow().fire());
        press(Texts.get("lock.make"));
    }

    private void write(String page) {
        go(new Place.NewEntry(page));
        Turn.fx(() -> new ArrayList<>(root().lookupAll(".field-block")).forEach(hand::answer));
        // Or it would be the robot who keeps them in memory.
        hand.written.clear();
        save();
    }

    /** Names and a page in front for somebody, and a search. */
    private void lookForIt() {
        for (Place place : List.of(new Place.Share(), new Place.Search(), new Place.Start(), new Place.PastEntries(""))) {
            go(place);
            Turn.fx(() -> root().lookupAll(".text-input").stream().filter(n -> n instanceof TextInputControl t && t.isEditable())
                    .forEach(n -> ((TextInputControl) n).setText(plain(0) + "sought")));
            Turn.fx(() -> root());
        }
        save();
    }

    private void export() {
        go(new Place.Export(false));
        press(Texts.get("export.save"));
        save();
    }

    /** Through the button, and, where there is no printer, as a printer would have it. */
    private void print() throws IOException {
        go(new Place.Export(true));
        press(Texts.get("export.print"));
        try (var files = Files.list(home.resolve("Exported")); PageImages pages = PageImages.open(Files.readAllBytes(files.findFirst().orElseThrow()))) {
            pages.image(0, 72);
        }
    }

    private void backUp() {
        go(new Place.Backups());
        press(Texts.get("backups.turn-on"));
        save();
    }

    private void lock() {
        Turn.fx(() -> stage.getScene().getRoot().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.L, false, true, false, false)));
        if (program.open().isPresent()) {
            throw new IllegalStateException("It stays open");
        }
    }

    private void unlock() {
        typePassphrase();
        press(Texts.get("lock.open"));
        if (program.open().isEmpty()) {
            throw new IllegalStateException("It stays locked");
        }
    }

    private static void useUpMemory() {
        List<long[]> hog = new ArrayList<>();
        while (hog.size() < Integer.MAX_VALUE) {
            hog.add(new long[1 << 17]);
        }
    }
}
