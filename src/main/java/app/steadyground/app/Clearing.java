package app.steadyground.app;

import app.steadyground.guide.Texts;
import app.steadyground.storage.Rescue;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.shell.Shell;
import java.util.List;

/** Removes the files of what was erased; what cannot be removed now is removed at the next opening. JavaFX thread. */
record Clearing(WorkbookFolder folder, Session session, Rescue rescue, Surroundings around, Shell shell) {

    /** @param then is called afterwards, whatever came of it */
    void clear(Runnable then) {
        List<String> erased = session.workbook().erased();
        if (erased.isEmpty()) {
            then.run();
            return;
        }
        around.work().run(() -> folder.clearErased(erased, rescue), left -> {
            if (!left.isEmpty()) {
                shell.say(Texts.get("trash.left", left.size()));
            }
            then.run();
        }, e -> {
            shell.say(Texts.get("trash.not-cleared"));
            then.run();
        });
    }
}
