package app.steadyground.ui;

import app.steadyground.ui.parts.Motion;
import app.steadyground.ui.parts.Theme;
import app.steadyground.ui.parts.Unrolled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A window without a display for one test. After each test the window is empty again, and the test fails if anything
 * was thrown on the JavaFX thread or JavaFX complained about a style sheet meanwhile.
 */
@Tag("ui")
public abstract class UiTest {
    /** The headless screen is 1000 pixels square, and a window that reaches past it throws. */
    protected static final int MOST = 900;
    /** Text, in percent, at which the bar above the pages has room for all its buttons in a window of that width. */
    protected static final int ROOMY = Pseudo.NOW.isSpoken() ? 65 : 100;

    private static final Complaints COMPLAINTS = new Complaints();
    private static Stage stage;
    private static int textPercent = 100;

    static {
        Pseudo.NOW.speak();
    }

    protected final FxRobot robot = new FxRobot();

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        if (stage == null) {
            stage = FxToolkit.registerPrimaryStage();
            fx(COMPLAINTS::listen);
            fx(Motion::keepStill);
        }
    }

    @BeforeEach
    void forgetComplaints() {
        COMPLAINTS.clear();
    }

    @AfterEach
    void tidyUp() {
        fx(() -> LookAround.check(textPercent));
        robot.release(new KeyCode[0]);
        robot.release(new javafx.scene.input.MouseButton[0]);
        settle();
        fx(() -> List.copyOf(Window.getWindows()).stream().filter(w -> w != stage).forEach(Window::hide));
        fx(() -> stage.setScene(new Scene(new StackPane())));
        settle();
        COMPLAINTS.check();
    }

    /** What the program says, in English whichever language it speaks. */
    protected static String english(String said) {
        return Pseudo.NOW.english(said);
    }

    /** Shows a node by day at 100 %, on paper, 720 pixels wide; what does not fit scrolls. */
    protected Scene show(Node node) {
        return show(node, 720, MOST, false, 100);
    }

    protected Scene show(Node node, int width, int height, boolean night, int textPercent) {
        return ask(() -> {
            StackPane paper = new StackPane(node);
            paper.setPadding(new Insets(20));
            paper.getStyleClass().add("sg-page");
            ScrollPane scroll = new ScrollPane(paper);
            scroll.setFitToWidth(true);
            scroll.setFitToHeight(true);
            scroll.getStyleClass().add("sg-page");
            return set(scroll, width, height, night, textPercent);
        });
    }

    /** Shows a whole screen, filling the window. At most {@link #MOST} pixels each way. */
    protected Scene showScreen(Parent root, int width, int height, boolean night, int textPercent) {
        return ask(() -> set(root, width, height, night, textPercent));
    }

    private static Scene set(Parent root, int width, int height, boolean night, int textPercent) {
        if (width > MOST || height > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " pixels each way");
        }
        Scene scene = new Scene(root, width, height);
        Theme.speak(scene, Pseudo.NOW.language());
        UiTest.textPercent = textPercent;
        Theme.apply(scene, night, textPercent);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.setX(0);
        stage.setY(0);
        stage.show();
        stage.toFront();
        stage.requestFocus();
        return scene;
    }

    /** Asks something on the JavaFX thread, waits for the answer, and hands on what it throws. */
    protected static <T> T ask(Callable<T> work) {
        T result = WaitForAsyncUtils.waitForAsyncFx(30_000, work);
        settle();
        return result;
    }

    /** Presses a button below a node, or chooses from a menu button there. JavaFX thread. */
    protected static void fire(Parent in, String words) {
        Set<Node> all = in.lookupAll("*");
        Optional<MenuItem> item = all.stream().filter(MenuButton.class::isInstance).flatMap(n -> ((MenuButton) n).getItems().stream())
                .filter(i -> Pseudo.NOW.same(words, i.getText())).findFirst();
        all.stream().filter(n -> n instanceof ButtonBase b && Pseudo.NOW.same(words, b.getText())).map(ButtonBase.class::cast).findFirst()
                .ifPresentOrElse(ButtonBase::fire, () -> item.orElseThrow(() -> new AssertionError("Nothing to press says " + words)).fire());
    }

    /** Does something on the JavaFX thread, waits for it, and hands on what it throws. */
    protected static void fx(Runnable work) {
        ask(() -> {
            work.run();
            return null;
        });
    }

    /** Waits until JavaFX has done all that is due, layout included. */
    protected static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            Parent root = stage.getScene() == null ? null : stage.getScene().getRoot();
            if (root != null) {
                root.applyCss();
                root.layout();
            }
            List.copyOf(Window.getWindows()).stream().map(Window::getScene).filter(Objects::nonNull).forEach(s -> Unrolled.complete(s.getRoot()));
        });
    }

    /** Waits until something comes true, at most ten seconds. */
    protected static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError("It did not come true within ten seconds", e);
        }
        settle();
    }

    /** Presses keys together, as in {@code press(KeyCode.CONTROL, KeyCode.Z)}. */
    protected void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    /** The arrow key that leads on, to the right unless the window is turned around. */
    protected static KeyCode onward() {
        return Pseudo.NOW.way() == NodeOrientation.RIGHT_TO_LEFT ? KeyCode.LEFT : KeyCode.RIGHT;
    }

    /** The arrow key that leads back. */
    protected static KeyCode back() {
        return onward() == KeyCode.LEFT ? KeyCode.RIGHT : KeyCode.LEFT;
    }

    /** Puts text in at the caret the way a person pastes it, which is quicker than typing. */
    protected void paste(String text) {
        fx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        press(KeyCode.SHORTCUT, KeyCode.V);
    }

    protected Stage stage() {
        return stage;
    }

    /** The node that has the keyboard. */
    protected Node focused() {
        return ask(() -> stage.getScene().getFocusOwner());
    }

    /** A picture of a node as it stands, as PNG. Makes missing folders. */
    protected static void snapshot(Node node, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Pictures.write(ask(() -> node.snapshot(null, null)), file);
    }

    /** Puts pictures together on sheets of twelve, beside their folder. */
    protected static void contactSheets(List<Path> pictures, Path folder) throws IOException {
        for (int i = 0; i < pictures.size(); i += 12) {
            Pictures.sheet(pictures.subList(i, Math.min(i + 12, pictures.size())),
                    folder.resolveSibling("sheet-%s-%02d.png".formatted(folder.getFileName(), i / 12 + 1)));
        }
    }
}
