package app.steadyground.ui.settings;

import app.steadyground.entry.Ids;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Guide;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.work.Desk;
import app.steadyground.ui.work.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * What restoring a backup needs; also before there is any workbook. JavaFX thread.
 *
 * @param restored hears of each folder a backup was unpacked into
 * @param open opens a restored workbook in the place of the one that may be open
 */
public record RestoreRoom(Guide guide, Ids ids, Clock clock, Work work, Desk desk, Consumer<Path> open,
                          Consumer<Path> restored) {

    /** To look at a workbook only: nothing of it is saved. */
    Session session(Workbook workbook, String name) {
        return new Session(guide, workbook, name, ids, clock, r -> { });
    }
}
