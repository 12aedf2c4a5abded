package app.steadyground.ui.shell;

import app.steadyground.guide.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The foot of the window: which workbook, what was just done and can be undone, and whether all is saved, in words. */
final class StatusLine {
    private final Label saveState = new Label();
    private final HBox banner = new HBox();
    private final VBox node;

    StatusLine(String workbook) {
        Label name = new Label(workbook);
        name.getStyleClass().add("sg-muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        saveState.getStyleClass().add("save-state");
        saveState.setWrapText(true);
        HBox line = new HBox(name, gap, saveState);
        line.getStyleClass().add("status-line");
        banner.getStyleClass().add("banner");
        node = new VBox(banner, line);
        clear();
    }

    Node node() {
        return node;
    }

    void saveState(String words, boolean worrying) {
        saveState.setText(words);
        saveState.getStyleClass().removeAll("worrying");
        if (worrying) {
            saveState.getStyleClass().add("worrying");
        }
    }

    /** Says what was done, with one thing that can be done about it. */
    void offer(String words, String verb, Runnable action) {
        Hyperlink link = new Hyperlink(verb);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(e -> {
            clear();
            action.run();
        });
        show(words, link);
    }

    /** Says something about which nothing can be done here. */
    void say(String words) {
        show(words);
    }

    private void show(String words, Node... links) {
        Label label = new Label(words);
        label.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button(Texts.get("shell.close-banner"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(e -> clear());
        banner.getChildren().setAll(label);
        banner.getChildren().addAll(links);
        banner.getChildren().addAll(gap, close);
        banner.setVisible(true);
        banner.setManaged(true);
    }

    void clear() {
        banner.setVisible(false);
        banner.setManaged(false);
    }
}
