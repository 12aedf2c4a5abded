package app.steadyground.app;

import app.steadyground.ui.work.QuietDesk;
import java.nio.file.Path;
import java.util.Optional;

/** Answers every question for a file where a person might put it: in a folder of their home. */
final class HomeDesk extends QuietDesk {
    private final Path home;

    HomeDesk(Path home) {
        this.home = home;
    }

    @Override
    public Optional<Path> askTarget(String title, Path start, String name) {
        return Optional.of(home.resolve("Exported").resolve(name));
    }
}
