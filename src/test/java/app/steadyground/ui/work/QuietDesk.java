package app.steadyground.ui.work;

import java.nio.file.Path;
import java.util.Optional;

/** Nobody chooses anything in the system's dialogs, and nothing is opened; for tests, which override what they need. */
public class QuietDesk implements Desk {
    @Override
    public Optional<Path> askFolder(String title, Path start) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> askTarget(String title, Path start, String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> askBackup(String title, Path start) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> askForm(String title, Path start) {
        return Optional.empty();
    }

    @Override
    public void show(Path file) {
    }
}
