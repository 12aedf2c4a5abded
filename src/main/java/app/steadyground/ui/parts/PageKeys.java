package app.steadyground.ui.parts;

import javafx.event.EventTarget;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Page Up and Page Down turn by nearly what is in sight; JavaFX by itself takes them for the arrows. JavaFX thread only. */
public final class PageKeys {
    /** So that one finds again where one was. */
    private static final double SHARE = 0.88;

    private PageKeys() {
    }

    /** Wherever in the pane the keyboard is; lists, and boxes that have more to show, have these keys for themselves. */
    public static void on(ScrollPane pane) {
        pane.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean down = e.getCode() == KeyCode.PAGE_DOWN;
            boolean alone = !e.isShiftDown() && !e.isShortcutDown() && !e.isControlDown() && !e.isAltDown();
            if (alone && (down || e.getCode() == KeyCode.PAGE_UP) && !hasThem(e.getTarget())) {
                e.consume();
                turn(pane, down);
            }
        });
    }

    private static boolean hasThem(EventTarget target) {
        return target instanceof TextArea box && scrolls(box) || target instanceof ListView<?> || target instanceof ComboBoxBase<?>;
    }

    /** What a box shows whole it need not turn, and nobody who writes in it could else read what stands above it. */
    private static boolean scrolls(TextArea box) {
        return box.lookup(".scroll-pane") instanceof ScrollPane inner && inner.getContent() != null
                && inner.getContent().getLayoutBounds().getHeight() > inner.getViewportBounds().getHeight() + 1;
    }

    private static void turn(ScrollPane pane, boolean down) {
        double seen = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + (down ? 1 : -1) * seen * SHARE / hidden, 0, 1));
        }
    }
}
