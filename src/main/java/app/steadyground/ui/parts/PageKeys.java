package app.steadyground.ui.parts;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Page Up and Page Down turn by nearly what is in sight; JavaFX by itself takes them for the arrows. JavaFX thread only. */
public final class PageKeys {
    /** So that one finds again where one was. */
    private static final double SHARE = 0.88;

    private PageKeys() {
    }

    /** Where the keyboard is on the pane itself or on a button in it; boxes and lists have these keys for themselves. */
    public static void on(ScrollPane pane) {
        pane.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean down = e.getCode() == KeyCode.PAGE_DOWN;
            boolean alone = !e.isShortcutDown() && !e.isControlDown() && !e.isAltDown();
            if (alone && (down || e.getCode() == KeyCode.PAGE_UP) && (e.getTarget() == pane || e.getTarget() instanceof ButtonBase)) {
                e.consume();
                turn(pane, down);
            }
        });
    }

    private static void turn(ScrollPane pane, boolean down) {
        double seen = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + (down ? 1 : -1) * seen * SHARE / hidden, 0, 1));
        }
    }
}
