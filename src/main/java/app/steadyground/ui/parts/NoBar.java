package app.steadyground.ui.parts;

import javafx.scene.control.ScrollBar;
import javafx.scene.control.SkinBase;

/**
 * Draws nothing for a scroll bar that is never seen: JavaFX makes two for each place to write, of nine nodes each, and would
 * style and lay them out all the same. Set by the style sheet.
 */
public final class NoBar extends SkinBase<ScrollBar> {
    /** Asked for by JavaFX, by name. */
    public NoBar(ScrollBar bar) {
        super(bar);
        // What another skin drew before stays otherwise.
        getChildren().clear();
    }
}
