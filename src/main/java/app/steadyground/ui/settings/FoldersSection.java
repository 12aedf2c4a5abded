package app.steadyground.ui.settings;

import app.steadyground.guide.Texts;
import app.steadyground.storage.BackupPlan.Choice;
import app.steadyground.ui.export.ExportMemory;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Words;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Where things are kept on this computer. */
public final class FoldersSection implements Section {
    private final BackupRoom room;
    private final ExportMemory printed;
    private final Runnable backups;

    /** @param backups leads to the page about backups */
    public FoldersSection(BackupRoom room, ExportMemory printed, Runnable backups) {
        this.room = room;
        this.printed = printed;
        this.backups = backups;
    }

    @Override
    public String heading() {
        return Texts.get("settings.folders");
    }

    @Override
    public Node node() {
        boolean on = room.memory().plan().choice() == Choice.ON;
        Button change = Buttons.plain(Texts.get(on ? "settings.folders.change-backups" : "toolbar.backups"), backups);
        VBox node = new VBox(
                folder("settings.folders.workbook", path(room.folder().folder()), show(room.folder().folder(), "settings.folders.workbook")),
                on ? folder("settings.folders.backups", path(room.place()), show(room.place(), "settings.folders.backups"), change)
                        : folder("settings.folders.backups", Words.muted(Texts.get("settings.folders.no-backups")), change),
                exports());
        node.getStyleClass().add("settings-lines");
        return node;
    }

    private Node exports() {
        Label path = path(printed.folder());
        String title = Texts.get("settings.folders.exports");
        Button choose = Buttons.plain(Texts.get("first.browse"), () -> room.desk().askFolder(title, printed.folder()).ifPresent(to -> {
            printed.setFolder(to);
            path.setText(shown(to));
        }));
        choose.setAccessibleText(Texts.of(title, choose.getText()));
        return folder("settings.folders.exports", path, choose);
    }

    private static Label path(Path folder) {
        return Words.muted(shown(folder));
    }

    /** With places to break a line: a long path is never cut. */
    private static String shown(Path folder) {
        String separator = folder.getFileSystem().getSeparator();
        return folder.toString().replace(separator, separator + "\u200B");
    }

    private Button show(Path folder, String what) {
        Button show = Buttons.plain(Texts.get("settings.folders.show"), () -> room.desk().show(folder));
        show.setAccessibleText(Texts.of(Texts.get(what), show.getText()));
        return show;
    }

    private static Node folder(String what, Label where, Button... buttons) {
        FlowPane actions = new FlowPane(buttons);
        actions.getStyleClass().add("actions");
        VBox node = new VBox(Words.prompt(Texts.get(what)), where, actions);
        node.getStyleClass().add("settings-folder");
        return node;
    }
}
