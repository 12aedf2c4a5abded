package app.steadyground.ui.shell;

import app.steadyground.ui.pages.Foot;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The foot of the window: which workbook, what was just done and can be undone, and whether all is saved, in words. */
final class StatusLine implements Foot {
    private final Label name;
    private final Label saveState = new Label();
    private final Region gap = new Region();
    private final HBox line;
    private final SaveWays ways = new SaveWays();
    private final Banners banners = new Banners();
    private final VBox node;
    private boolean worried;

    StatusLine(String workbook) {
        name = new Label(workbook);
        name.getStyleClass().add("sg-muted");
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox.setHgrow(saveState, Priority.ALWAYS);
        saveState.getStyleClass().add("save-state");
        saveState.setWrapText(true);
        // A stop of the Tab key, so that a screen reader gets to it.
        saveState.setFocusTraversable(true);
        line = new HBox(name, gap, saveState, ways.node());
        line.getStyleClass().add("status-line");
        node = new VBox(banners.node(), line);
    }

    Node node() {
        return node;
    }

    void saveState(String words, boolean worrying) {
        if (!words.equals(saveState.getText())) {
            saveState.setText(words);
            // A label by itself does not tell the system that its words are others now.
            saveState.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        for (Node part : List.of(saveState, line)) {
            part.getStyleClass().removeAll("worrying");
            if (worrying) {
                part.getStyleClass().add("worrying");
            }
        }
        // What is wrong, what is safe and what can be done needs all the room there is.
        for (Node part : List.of(name, gap)) {
            part.setVisible(!worrying);
            part.setManaged(!worrying);
        }
        saveState.setMaxWidth(worrying ? Double.MAX_VALUE : Region.USE_PREF_SIZE);
        if (worrying != worried) {
            worried = worrying;
            banners.worry(worrying);
        }
        ways.show(worrying);
    }

    /** What can be done while something is not saved. */
    void ways(Runnable retry, Runnable copy) {
        ways.set(retry, copy);
    }

    /** Says what was done, with one thing that can be done about it. */
    void offer(String words, String verb, Runnable action) {
        banners.offer(words, verb, action);
    }

    /** Takes back what is true no more. */
    void withdraw(String words) {
        banners.withdraw(words);
    }

    /** Says something about which nothing can be done here. */
    @Override
    public void say(String words) {
        banners.say(words, false);
    }

    @Override
    public void note(String words) {
        banners.say(words, true);
    }

    /** The person goes on to another place. */
    void goOn() {
        banners.goOn();
    }
}
