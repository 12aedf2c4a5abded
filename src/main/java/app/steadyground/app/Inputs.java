package app.steadyground.app;

import java.util.List;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Hears every key and every move of the mouse in all windows of the program, before anybody else does. JavaFX thread. */
final class Inputs {
    private final Stage main;
    private final EventHandler<InputEvent> filter;
    private final ListChangeListener<Window> windows = this::changed;

    /** @param heard says whether nobody else is to hear of it */
    Inputs(Stage main, Predicate<InputEvent> heard) {
        this.main = main;
        this.filter = e -> {
            if (!isCrossing(e) && heard.test(e)) {
                e.consume();
            }
        };
        main.addEventFilter(InputEvent.ANY, filter);
        Window.getWindows().addListener(windows);
    }

    /** A mouse that lies still crosses borders too, where something moves beneath it. */
    private static boolean isCrossing(InputEvent e) {
        return e.getEventType() == MouseEvent.MOUSE_ENTERED || e.getEventType() == MouseEvent.MOUSE_EXITED
                || e.getEventType() == MouseEvent.MOUSE_ENTERED_TARGET || e.getEventType() == MouseEvent.MOUSE_EXITED_TARGET;
    }

    private void changed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().stream().filter(this::isOther).forEach(w -> w.addEventFilter(InputEvent.ANY, filter));
            change.getRemoved().stream().filter(this::isOther).forEach(w -> w.removeEventFilter(InputEvent.ANY, filter));
        }
    }

    /** Whether a window hangs on the main one: a dialog, a menu, something that popped up. */
    private boolean isOther(Window window) {
        Window owner = window;
        while (owner != null && owner != main) {
            owner = owner instanceof PopupWindow popup ? popup.getOwnerWindow() : owner instanceof Stage stage ? stage.getOwner() : null;
        }
        return owner == main && window != main;
    }

    /** Takes away every window but the main one. */
    void hideOthers() {
        List.copyOf(Window.getWindows()).stream().filter(this::isOther).forEach(Window::hide);
    }

    /** Hears nothing any more. */
    void end() {
        main.removeEventFilter(InputEvent.ANY, filter);
        Window.getWindows().removeListener(windows);
    }
}
