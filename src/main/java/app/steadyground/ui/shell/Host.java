package app.steadyground.ui.shell;

import app.steadyground.ui.pages.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/** What the window wishes of the program around it. JavaFX thread. */
public interface Host {

    void newWorkbook();

    void openWorkbook();

    void open(Path workbook);

    /**
     * Looks for the workbooks opened before.
     *
     * @param found gets those that are still there, the latest first, without the open one; soon, on the JavaFX thread
     */
    void recent(Consumer<List<Path>> found);

    /** Saves, closes the window and ends the program. */
    void quit();

    /** Locks the workbook, if it has a passphrase. */
    void lock();

    /** Lays a plain page over everything, at once, and locks the workbook behind it, if it has a passphrase. */
    void cover();

    /** How the window looks now; changes also by keys and menus. It outlives every workbook, so listen with {@code when}. */
    ObservableValue<Look> looks();

    default Look look() {
        return looks().getValue();
    }

    void setLook(Look look);

    /** Told of every place the person goes to, so that the next start can open there. */
    void wentTo(Place place);
}
