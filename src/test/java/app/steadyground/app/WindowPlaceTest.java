package app.steadyground.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Guide;
import app.steadyground.storage.Settings;
import app.steadyground.storage.SettingsFile;
import app.steadyground.ui.Pseudo;
import app.steadyground.ui.UiTest;
import app.steadyground.ui.work.SameThreadWork;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the settings file says, the window is on a screen, and no larger. */
class WindowPlaceTest extends UiTest {
    private static final Guide GUIDE = Pseudo.NOW.guide();

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({"10,20,700,600", "900,900,700,600", "5000,5000,700,600", "-900,0,700,600", "0,0,50000,50000", "0,0,-5,0",
        "2147483647,-2147483648,2147483647,2147483647"})
    void theWindowCanBeSeen(int x, int y, int width, int height) {
        Settings settings = Settings.DEFAULT.withWindow(new Settings.Window(x, y, width, height, false));
        Preferences preferences = new Preferences(new SettingsFile(temp), settings, GUIDE, new SameThreadWork());
        Stage stage = ask(Stage::new);
        MainWindow window = ask(() -> new MainWindow(stage, preferences));
        fx(window::show);
        Rectangle2D screen = Screen.getPrimary().getBounds();
        assertTrue(screen.contains(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()),
                stage.getX() + " " + stage.getY() + " " + stage.getWidth() + " " + stage.getHeight());
    }
}
