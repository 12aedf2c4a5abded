package app.steadyground.app;

import app.steadyground.guide.Guide;
import app.steadyground.ui.settings.WeekStart;
import app.steadyground.ui.work.BackgroundWork;
import app.steadyground.ui.work.Desk;
import app.steadyground.ui.work.SystemDesk;
import app.steadyground.ui.work.Work;
import app.steadyground.vault.Cost;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The program as JavaFX starts it. */
public final class SteadyGround extends Application {
    /** Seconds between two looks whether anybody is there. */
    private static final long TICK = 2;
    private static volatile boolean begun;

    private static volatile Beforehand beforehand;
    private static volatile OneWindow oneWindow;

    /** Begins with what needs no window yet. @param only hears of later starts */
    static void prepare(OneWindow only) {
        oneWindow = only;
        beforehand = new Beforehand();
    }

    /** Whether there was a screen to begin on. */
    static boolean hasBegun() {
        return begun;
    }

    @Override
    public void start(Stage stage) throws Exception {
        begun = true;
        Work work = new BackgroundWork();
        Guide guide = beforehand.guides().own();
        Preferences preferences = new Preferences(beforehand.file(), beforehand.settings(), guide, work);
        WeekStart.begin(preferences);
        Desk desk = new SystemDesk(stage, getHostServices());
        Program program = new Program(stage, desk, guide, beforehand.guides().translations(), beforehand.places(), preferences, work, Platform::exit,
                Cost.real(), Clock.systemDefaultZone());
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
