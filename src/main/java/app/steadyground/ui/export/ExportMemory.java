package app.steadyground.ui.export;

import app.steadyground.export.page.Paper;
import java.nio.file.Path;

/** What an export remembers for the next one: the paper and the folder, never what was chosen. JavaFX thread. */
public interface ExportMemory {

    Paper paper();

    void setPaper(Paper paper);

    Path folder();

    void setFolder(Path folder);
}
