package app.steadyground.app;

import app.steadyground.ui.work.Desk;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The desk of one open workbook. Once the workbook is locked it asks and shows nothing; and what is chosen in one of the
 * system's dialogs that was open by then, which no program can close, counts for nothing. JavaFX thread.
 */
final class AttendedDesk implements Desk {
    private final Desk desk;
    private boolean away;

    AttendedDesk(Desk desk) {
        this.desk = desk;
    }

    void setAway(boolean now) {
        away = now;
    }

    private Optional<Path> ask(Supplier<Optional<Path>> question) {
        Optional<Path> answer = away ? Optional.empty() : question.get();
        return away ? Optional.empty() : answer;
    }

    @Override
    public Optional<Path> askFolder(String title, Path start) {
        return ask(() -> desk.askFolder(title, start));
    }

    @Override
    public Optional<Path> askTarget(String title, Path start, String name) {
        return ask(() -> desk.askTarget(title, start, name));
    }

    @Override
    public Optional<Path> askBackup(String title, Path start) {
        return ask(() -> desk.askBackup(title, start));
    }

    @Override
    public Optional<Path> askForm(String title, Path start) {
        return ask(() -> desk.askForm(title, start));
    }

    @Override
    public void show(Path file) {
        if (!away) {
            desk.show(file);
        }
    }
}
