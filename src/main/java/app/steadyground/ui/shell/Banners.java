package app.steadyground.ui.shell;

import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Icons;
import app.steadyground.ui.parts.Letter;
import app.steadyground.ui.parts.Motion;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Sentences at the foot of the window, each until it is put away: the newest lowest, at most three in sight, fewer in a low
 * window. One about
 * which something can be done is never pushed out by others; one that is only said makes room. JavaFX thread.
 */
final class Banners {
    private static final int SHOWN = 3;
    /** The height of a window, in heights of a letter, that has room for one of them, and how much more each further one takes. */
    private static final double ROOM = 22;
    private static final double EACH = 12;

    private final List<Banner> all = new ArrayList<>();
    /** What was said before something could not be saved: in a low window there is not room for both. */
    private List<Banner> behind = List.of();
    private final VBox node = new VBox();
    private final Letter letter = new Letter(this::draw);

    /** @param note whether it is of use only where the person is now */
    private record Banner(String words, boolean offer, boolean note, HBox line) {
    }

    Banners() {
        node.sceneProperty().flatMap(Scene::rootProperty).flatMap(root -> ((Region) root).heightProperty()).subscribe(height -> draw());
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
        add(new Banner(words, true, false, line));
    }

    void say(String words, boolean note) {
        add(new Banner(words, false, note, line(words)));
    }

    void goOn() {
        if (all.removeIf(Banner::note)) {
            draw();
        }
    }

    /** Something is not saved, or all is again: what is said of that below takes the room of one. */
    void worry(boolean worrying) {
        behind = worrying ? List.copyOf(all) : List.of();
        draw();
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
        Motion.comeIn(banner.line());
    }

    private HBox line(String words, Node... links) {
        Label label = new Label(words);
        label.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = Buttons.sign(Icons.REMOVE, Texts.get("shell.close-banner"), () -> { });
        close.setAccessibleText(Texts.get("shell.close-banner-of", words));
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

    /** In heights of a letter. */
    private double high() {
        // As high as what fills the window: pictures are made of it without one.
        double height = node.getScene() == null ? 0 : node.getScene().getRoot().getLayoutBounds().getHeight();
        return height <= 0 ? ROOM + SHOWN * EACH : height / letter.size();
    }

    /** Those that find no room come back into sight as later ones are put away. */
    private void draw() {
        double high = high();
        int room = Math.clamp((int) (1 + (high - ROOM) / EACH), 1, SHOWN);
        List<Banner> wanted = high < ROOM + EACH ? all.stream().filter(b -> !behind.contains(b)).toList() : all;
        List<Node> lines = new ArrayList<>(List.of(letter.node()));
        wanted.stream().skip(Math.max(0, wanted.size() - room)).map(Banner::line).forEach(lines::add);
        if (!lines.equals(node.getChildren())) {
            node.getChildren().setAll(lines);
        }
        node.setVisible(!all.isEmpty());
        node.setManaged(!all.isEmpty());
    }
}
