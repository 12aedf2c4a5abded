package app.steadyground.app;

import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.guide.Texts;
import app.steadyground.ui.settings.BringBackScreen;
import app.steadyground.ui.settings.RestoreRoom;
import app.steadyground.ui.shell.FirstStart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * The pages that stand in the window while no workbook is open.
 *
 * @param openFolder opens a folder that should be a workbook
 * @param entrance makes and opens workbooks
 */
record Doorstep(Surroundings around, Ids ids, Clock clock, Consumer<Path> openFolder, Entrance entrance) {

    /** Asks for the folder of a new workbook, or of one that is there. */
    FirstStart ask(Path suggested) {
        FirstStart page = new FirstStart(suggested, around.desk(), this::beginIn);
        page.offer(Texts.get("first.bring-back"), () -> bringBack(page));
        around.window().setRoot(page.root(), Texts.get("shell.window"));
        return page;
    }

    private void bringBack(FirstStart page) {
        Path start = Preferences.unused(around.places().workbook(), Files::exists);
        around.desk().askBackup(Texts.get("backups.other-title"), start.getParent()).ifPresent(zip -> around.window().setRoot(
                new BringBackScreen(new RestoreRoom(around.languages().guide(), ids, clock, around.work(), around.desk(), openFolder, restored -> { }), zip, start,
                        () -> around.window().setRoot(page.root(), Texts.get("shell.window"))).root(), Texts.get("shell.window")));
    }

    /** The folder is left as it is; another place is proposed, for a drive that is gone must not get a second workbook. */
    void cannotOpen(Path folder, String reason) {
        FirstStart page = ask(Preferences.unused(around.places().workbook(), p -> p.equals(folder) || Files.exists(p)));
        page.say(Texts.get("first.cannot-open", folder.toString(), reason));
        page.offer(Texts.get("first.try-again"), () -> openFolder.accept(folder));
        around.preferences().lastWorkbook().filter(last -> !last.equals(folder)).ifPresent(last -> offerBack(page, last));
    }

    void offerBack(FirstStart page, Path last) {
        page.offer(Texts.get("first.back-to", OpenWorkbook.name(last)), () -> openFolder.accept(last));
    }

    /** Makes a workbook in the folder, or opens the one that is there. */
    private void beginIn(Path folder, Consumer<String> trouble) {
        Preferences preferences = around.preferences();
        // Where a workbook was before, its drive may be missing: then an empty one must not take its place.
        boolean wasOne = preferences.lastWorkbook().filter(folder::equals).isPresent() || preferences.recent().contains(folder);
        entrance.begin(folder, wasOne, new Entrance.Maker(GuideRef.of(around.languages().guide()), ids, clock), trouble, () -> ask(folder));
    }
}
