package app.steadyground.ui.parts;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.PopOver;

/**
 * Something small that opens beside what it belongs to, and closes with Esc, a click elsewhere or {@link #hide()};
 * the keyboard then returns to where it was. JavaFX thread only.
 */
public final class Pop {
    private final PopOver popOver = new PopOver();

    private Pop() {
    }

    /** Opens below its owner; {@code content} should have a width of its own. */
    public static Pop show(Node owner, Node content) {
        Pop pop = new Pop();
        StackPane ground = new StackPane(content);
        ground.getStyleClass().add("sg-pop");
        PopOver popOver = pop.popOver;
        // It brings a white ground along, which would win over any theme.
        popOver.getRoot().getStylesheets().clear();
        popOver.setContentNode(ground);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setAnimated(false);
        popOver.setDetachable(false);
        popOver.setAutoHide(true);
        popOver.setHideOnEscape(true);
        // A list or a calendar takes Esc for itself.
        ground.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (Key.OUT.matches(e)) {
                e.consume();
                pop.hide();
            }
        });
        popOver.setOnHidden(e -> owner.requestFocus());
        popOver.show(owner);
        Motion.comeIn(ground);
        return pop;
    }

    public void hide() {
        popOver.hide();
    }

    public boolean isShowing() {
        return popOver.isShowing();
    }
}
