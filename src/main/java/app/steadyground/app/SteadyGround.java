package app.steadyground.app;

import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.GuideFiles;
import app.steadyground.storage.Places;
import app.steadyground.storage.Settings;
import app.steadyground.storage.SettingsFile;
import app.steadyground.ui.parts.Direction;
import app.steadyground.ui.parts.Theme;
import app.steadyground.ui.settings.WeekStart;
import app.steadyground.ui.work.BackgroundWork;
import app.steadyground.ui.work.Desk;
import app.steadyground.ui.work.SystemDesk;
import app.steadyground.ui.work.Work;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The program as JavaFX starts it. */
public final class SteadyGround extends Application {
    private static final Places PLACES = Places.ofThisUser();
    private static final SettingsFile FILE = new SettingsFile(PLACES.config());
    /** Read while JavaFX comes up, which takes about as long. */
    private static final FutureTask<Guide> GUIDE = new FutureTask<>(SteadyGround::readGuide);
    private static final FutureTask<Settings> SETTINGS = new FutureTask<>(SteadyGround::readSettings);
    /** Seconds between two looks whether anybody is there. */
    private static final long TICK = 2;
    private static volatile boolean begun;

    private static volatile OneWindow oneWindow;

    /** Begins with what needs no window yet. @param only hears of later starts */
    static void prepare(OneWindow only) {
        oneWindow = only;
        Thread.ofPlatform().daemon().name("guide").start(GUIDE);
        Thread.ofPlatform().daemon().name("settings").start(SETTINGS);
    }

    private static Guide readGuide() {
        Guide guide = GuideFiles.bundled();
        // The first call of each takes as long as a whole page.
        Direction.of(guide.language());
        Texts.get("shell.window");
        return guide;
    }

    private static Settings readSettings() {
        Settings settings = FILE.load();
        Theme.begin(settings.theme() == Settings.Theme.NIGHT);
        WindowStart.keepQuiet();
        return settings;
    }

    /** Whether there was a screen to begin on. */
    static boolean hasBegun() {
        return begun;
    }

    @Override
    public void start(Stage stage) throws Exception {
        begun = true;
        Work work = new BackgroundWork();
        Guide guide = GUIDE.get();
        // Read before the window shows, so that it opens where it stood; the file is small.
        Preferences preferences = new Preferences(FILE, SETTINGS.get(), guide, work);
        WeekStart.begin(preferences);
        Desk desk = new SystemDesk(stage, getHostServices());
        Program program = new Program(stage, desk, guide, PLACES, preferences, work, Platform::exit);
        // Nobody should see a stack trace, and none is kept: it could hold what was written.
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> Platform.runLater(() -> calmly(program, thrown)));
        LastMoment last = new LastMoment(Platform::runLater, program::unsaved);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            // JavaFX is being taken down at the same time, and prints what fails meanwhile.
            System.setErr(new PrintStream(OutputStream.nullOutputStream()));
            last.run();
        }, "last-moment"));
        Optional<Path> folder = getParameters().getUnnamed().stream().findFirst().map(Path::of).map(Path::toAbsolutePath);
        program.start(folder);
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("idle").factory())
                .scheduleWithFixedDelay(() -> Platform.runLater(program::tick), TICK, TICK, TimeUnit.SECONDS);
        oneWindow.listen(given -> Platform.runLater(() -> program.startedAgain(given)));
    }

    static void calmly(Program program, Throwable thrown) {
        try {
            program.unexpected(thrown);
        } catch (RuntimeException | Error e) {
            // Saying it failed as well; saying that too would never end.
        }
    }
}
