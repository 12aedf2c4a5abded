package app.steadyground.app;

import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import app.steadyground.storage.Places;
import app.steadyground.storage.SettingsFile;
import app.steadyground.ui.work.BackgroundWork;
import app.steadyground.ui.work.Desk;
import app.steadyground.ui.work.SystemDesk;
import app.steadyground.ui.work.Work;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The program as JavaFX starts it. */
public final class SteadyGround extends Application {
    @Override
    public void start(Stage stage) {
        Work work = new BackgroundWork();
        Places places = Places.ofThisUser();
        Guide guide = GuideFiles.bundled();
        SettingsFile file = new SettingsFile(places.config());
        // Read before the window shows, so that it opens where it stood; the file is small.
        Preferences preferences = new Preferences(file, file.load(), guide, work);
        Optional<Path> folder = getParameters().getUnnamed().stream().findFirst().map(Path::of).map(Path::toAbsolutePath);
        Desk desk = new SystemDesk(stage, getHostServices());
        new Program(stage, desk, guide, places, preferences, work, Platform::exit).start(folder);
    }
}
