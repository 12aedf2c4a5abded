package app.steadyground.ui.export;

import app.steadyground.export.page.Paper;
import java.nio.file.Path;

/** Remembers in fields. */
final class FakeMemory implements ExportMemory {
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
}
