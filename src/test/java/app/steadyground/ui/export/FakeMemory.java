package app.steadyground.ui.export;

import app.steadyground.export.page.Paper;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers in fields. */
public final class FakeMemory implements ExportMemory {
    Paper paper = Paper.A4;
    Path folder = Path.of("exports").toAbsolutePath();

    @Override
    public Paper paper() {
        return paper;
    }

    @Override
    public void setPaper(Paper newPaper) {
        paper = newPaper;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public void setFolder(Path newFolder) {
        folder = newFolder;
    }

    final Map<String, String> choices = new HashMap<>();

    @Override
    public Optional<String> choice(String name) {
        return Optional.ofNullable(choices.get(name));
    }

    @Override
    public void choose(String name, String value) {
        choices.put(name, value);
    }
}
