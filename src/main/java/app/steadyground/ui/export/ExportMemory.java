package app.steadyground.ui.export;

import app.steadyground.export.page.Paper;
import java.nio.file.Path;
import java.util.Optional;

/** What an export remembers for the next one: how it is made and the folder, never which entries. JavaFX thread. */
public interface ExportMemory {

    Paper paper();

    void setPaper(Paper paper);

    Path folder();

    void setFolder(Path folder);

    /** What was chosen under this name; empty before anything was. */
    Optional<String> choice(String name);

    void choose(String name, String value);
}
