package app.steadyground.ui.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;

/** Tells how large a letter is where it stands, which is known only to something that is on the screen. Not seen. JavaFX thread. */
public final class Letter {
    private final Label label = new Label();

    public Letter() {
        label.setManaged(false);
        label.setVisible(false);
    }

    /** @param changed called whenever the size does */
    public Letter(Runnable changed) {
        this();
        whenChanged(changed);
    }

    /** @param then called whenever the size does */
    public void whenChanged(Runnable then) {
        label.fontProperty().addListener(o -> then.run());
    }

    /** To be put among the others there. */
    public Node node() {
        return label;
    }

    /** In pixels. */
    public double size() {
        return label.getFont().getSize();
    }
}
