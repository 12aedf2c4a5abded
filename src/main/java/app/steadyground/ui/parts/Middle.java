package app.steadyground.ui.parts;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Has one thing in its middle. From the first key or click on, that stays where it begins while it grows or shrinks, for as long as it
 * has room and the window its size: what is about to be pressed must not move away.
 */
public final class Middle extends StackPane {
    private final Region content;
    private boolean held;
    private double top;
    private double width;
    private double height;

    public Middle(Region content) {
        super(content);
        this.content = content;
        setAlignment(Pos.CENTER);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::hold);
        addEventFilter(KeyEvent.KEY_PRESSED, this::hold);
    }

    private void hold(InputEvent e) {
        if (!held) {
            held = true;
            top = content.getLayoutY();
            width = getWidth();
            height = getHeight();
        }
    }

    @Override
    public Orientation getContentBias() {
        return content.getContentBias();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        held &= width == getWidth() && height == getHeight();
        if (held) {
            content.setLayoutY(Math.max(0, Math.min(top, getHeight() - content.getHeight())));
        }
    }
}
