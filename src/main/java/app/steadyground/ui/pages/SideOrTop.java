package app.steadyground.ui.pages;

import app.steadyground.ui.parts.Motion;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.BorderPane;

/** Keeps a list beside a page where there is room for both, and folded up above it where the window is narrow or the text large. */
public final class SideOrTop {
    /** Room for list and page, in heights of a letter. */
    private static final double ROOM = 44;

    private final BorderPane screen;
    private final Node list;
    private final Label letter = new Label();
    private final TitledPane fold;

    /** @param title of the list where it is folded up */
    public SideOrTop(BorderPane screen, Node list, String title) {
        this.fold = new TitledPane(title, null);
        this.screen = screen;
        this.list = list;
        fold.setExpanded(false);
        fold.setAnimated(false);
        fold.getStyleClass().add("page-fold");
        fold.maxHeightProperty().bind(screen.heightProperty().multiply(0.6));
        screen.setLeft(list);
        screen.centerProperty().addListener((o, was, now) -> Motion.comeIn(now));
        // The size of a letter is known only to something that is on the screen.
        letter.setManaged(false);
        letter.setVisible(false);
        screen.getChildren().add(letter);
        screen.widthProperty().addListener(o -> arrange());
        letter.fontProperty().addListener(o -> arrange());
    }

    private void arrange() {
        boolean narrow = screen.getWidth() > 0 && screen.getWidth() < ROOM * letter.getFont().getSize();
        if (narrow && screen.getLeft() != null) {
            screen.setLeft(null);
            fold.setContent(list);
            screen.setTop(fold);
        } else if (!narrow && screen.getLeft() == null) {
            screen.setTop(null);
            fold.setContent(null);
            // Folded up, it was hidden by the fold.
            list.setVisible(true);
            screen.setLeft(list);
        }
    }
}
