package app.steadyground.app;

import app.steadyground.ui.parts.SeenFocus;
import app.steadyground.ui.parts.Theme;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** What lies over what in the window: a page, a question about it, and the cover over both. JavaFX thread. */
final class Layers {
    private final Stage stage;
    private StackPane under = new StackPane();
    private StackPane over = new StackPane(under);
    private StackPane all = new StackPane(over);
    private Scene scene;
    private Optional<Parent> cover = Optional.empty();
    private Optional<Node> focus = Optional.empty();
    private Optional<Held> held = Optional.empty();

    /** @param stage as large as it is to be: a page is then laid out once, not first as large as it would like to be */
    Layers(Stage stage) {
        this.stage = stage;
        scene = new Scene(all, stage.getWidth(), stage.getHeight());
        stage.setScene(scene);
        SeenFocus.in(scene);
    }

    Scene scene() {
        return scene;
    }

    boolean isEmpty() {
        return under.getChildren().isEmpty();
    }

    void put(Parent page) {
        under.getChildren().setAll(page);
        putAwayQuestion();
    }

    /** Lays a question over the page, which stays in sight. */
    void ask(Parent question) {
        over.getChildren().setAll(under, question);
    }

    void putAwayQuestion() {
        // What is taken out and put in again is dressed anew.
        over.getChildren().removeIf(child -> child != under);
    }

    /** Nothing of what is beneath can be seen, reached by a key or read out. */
    void cover(Parent with) {
        focus = Optional.ofNullable(scene.getFocusOwner());
        cover = Optional.of(with);
        all.getChildren().setAll(over, with);
        show(false);
    }

    void uncover() {
        cover = Optional.empty();
        all.getChildren().setAll(over);
        show(true);
        focus.filter(n -> n.getScene() == scene).ifPresent(Node::requestFocus);
        focus = Optional.empty();
    }

    boolean isCovered() {
        return cover.isPresent();
    }

    private void show(boolean now) {
        over.setVisible(now);
        over.setDisable(!now);
    }

    /**
     * Begins anew with an empty window. A scene goes on holding what had the keyboard or the mouse in it, so there is another
     * one from now on; what stood in the window is held until it is {@link #letGo let go}.
     */
    void renew() {
        letGo();
        held = Optional.of(new Held(scene, under, over, all));
        Scene before = scene;
        under = new StackPane();
        over = new StackPane(under);
        all = new StackPane(over);
        focus = Optional.empty();
        scene = scene.getWidth() > 0 ? new Scene(all, scene.getWidth(), scene.getHeight()) : new Scene(all);
        Theme.speakLike(before, scene);
        SeenFocus.in(scene);
        show();
    }

    /** Nothing of what stood in the window before {@link #renew} can be reached from here any more. */
    void letGo() {
        held.ifPresent(h -> {
            h.under().getChildren().clear();
            h.over().getChildren().clear();
            h.all().getChildren().clear();
            h.scene().setRoot(new Group());
        });
        held = Optional.empty();
    }

    /** Back to what stood in the window, just as it was. @return false if that was let go */
    boolean goBack() {
        if (held.isEmpty()) {
            return false;
        }
        scene = held.get().scene();
        under = held.get().under();
        over = held.get().over();
        all = held.get().all();
        held = Optional.empty();
        over.getChildren().setAll(under);
        show();
        return true;
    }

    private void show() {
        all.getChildren().setAll(over);
        cover.ifPresent(all.getChildren()::add);
        show(cover.isEmpty());
        stage.setScene(scene);
    }

    /** What stands in a window that is empty for a while. */
    private record Held(Scene scene, StackPane under, StackPane over, StackPane all) {
    }
}
