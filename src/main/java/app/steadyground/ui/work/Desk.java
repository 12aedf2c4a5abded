package app.steadyground.ui.work;

import java.nio.file.Path;
import java.util.Optional;

/** What the window asks of the system's own dialogs and programs. JavaFX thread; a question waits for its answer. */
public interface Desk {

    /** Asks for a folder. @param start a folder to begin in; ignored if it is not there */
    Optional<Path> askFolder(String title, Path start);

    /** Asks where to write a file of the kind that the proposed name ends with; the system has asked about replacing by then. */
    Optional<Path> askTarget(String title, Path start, String name);

    /** Asks for a zip that is there. @param start a folder to begin in; ignored if it is not there */
    Optional<Path> askBackup(String title, Path start);

    /** Asks for a PDF that is there. @param start a folder to begin in; ignored if it is not there */
    Optional<Path> askForm(String title, Path start);

    /** Opens a file with the program the system has for it. */
    void show(Path file);
}
