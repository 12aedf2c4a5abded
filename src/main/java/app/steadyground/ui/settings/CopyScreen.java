package app.steadyground.ui.settings;

import app.steadyground.entry.Caution;
import app.steadyground.entry.Ledger.What;
import app.steadyground.guide.Texts;
import app.steadyground.storage.WorkbookCopy;
import app.steadyground.ui.pages.CautionNote;
import app.steadyground.ui.pages.Column;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Saves a copy of the whole workbook in a folder of its own. */
public final class CopyScreen {
    private CopyScreen() {
    }

    public static Node of(BackupRoom room) {
        Path beside = room.folder().folder();
        Path start = beside.resolveSibling(Texts.get("copy.name", room.session().name(), room.session().today().toString()));
        FolderLine to = new FolderLine(Texts.get("copy.where"), start, room.desk());
        CautionNote caution = room.caution();
        Task task = new Task(room.work());
        Button copy = new Button(Texts.get("copy.save"));
        copy.getStyleClass().add("sg-primary");
        copy.setDefaultButton(true);
        copy.setOnAction(e -> to.folder().ifPresentOrElse(
                folder -> task.run(p -> new WorkbookCopy(room.folder()).copy(folder, List.of(), p), c -> {
                    room.outgoing().note(c.folder(), What.COPY, List.of(), room.folder().isLocked());
                    caution.told(Caution.BACKUP);
                    task.tell(words(c));
                }),
                () -> task.tell(Texts.get("first.no-path"))));
        return Column.scroll(new VBox(Column.text(Texts.get("copy.title"), "sg-title"), Column.text(Texts.get("copy.about"), "lead"), caution.node(),
                to.node(), copy, task.node()));
    }

    private static String words(WorkbookCopy.Copied copied) {
        String done = Texts.get("copy.done", copied.folder().toString());
        if (!copied.whole()) {
            return Texts.get("copy.not-whole");
        }
        return copied.missing().isEmpty() ? done : Texts.sentences(done, Texts.get("backups.left", copied.missing().size()));
    }
}
