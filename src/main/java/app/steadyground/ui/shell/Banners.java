package app.steadyground.ui.shell;

import app.steadyground.guide.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Sentences at the foot of the window, each until it is put away: the newest lowest, at most three in sight. One about
 * which something can be done is never pushed out by others; one that is only said makes room. JavaFX thread.
 */
final class Banners {
    private static final int SHOWN = 3;

    private final List<Banner> all = new ArrayList<>();
    private final VBox node = new VBox();

    private record Banner(String words, boolean offer, HBox line) {
    }

    Banners() {
        draw();
    }

    Node node() {
        return node;
    }

    void offer(String words, String verb, Runnable action) {
        Hyperlink link = new Hyperlink(verb);
        link.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = line(words, link);
        link.setOnAction(e -> {
            remove(line);
            action.run();
        });
        add(new Banner(words, true, line));
    }

    void say(String words) {
        add(new Banner(words, false, line(words)));
    }

    /** What was said or offered is true no more. */
    void withdraw(String words) {
        all.removeIf(b -> b.words().equals(words));
        draw();
    }

    private void add(Banner banner) {
        // What was only said has been read by now, or is said again.
        all.removeIf(b -> !b.offer() || b.words().equals(banner.words()));
        all.add(banner);
        draw();
    }

    private HBox line(String words, Node... links) {
        Label label = new Label(words);
        label.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button(Texts.get("shell.close-banner"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(label);
        line.getStyleClass().add("banner");
        line.getChildren().addAll(links);
        line.getChildren().addAll(gap, close);
        close.setOnAction(e -> remove(line));
        return line;
    }

    private void remove(HBox line) {
        all.removeIf(b -> b.line() == line);
        draw();
    }

    /** Those that find no room come back into sight as later ones are put away. */
    private void draw() {
        node.getChildren().setAll(all.stream().skip(Math.max(0, all.size() - SHOWN)).map(Banner::line).toList());
        node.setVisible(!all.isEmpty());
        node.setManaged(!all.isEmpty());
    }
}
