package app.steadyground.ui.shell;

import app.steadyground.ui.pages.Place;
import java.nio.file.Path;
import java.util.List;

/** What the window wishes of the program around it. JavaFX thread. */
public interface Host {

    void newWorkbook();

    void openWorkbook();

    void open(Path workbook);

    /** Workbooks opened before, the latest first, without the open one. */
    List<Path> recent();

    Look look();

    void setLook(Look look);

    /** Told of every place the person goes to, so that the next start can open there. */
    void wentTo(Place place);
}
