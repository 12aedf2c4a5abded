package app.steadyground.ui.pages;

import app.steadyground.ui.parts.Letter;
import app.steadyground.ui.parts.Motion;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** Keeps a list beside a page where there is room for both, and folded up above it where the window is narrow or the text large. */
public final class SideOrTop {
    /** Room for list and page, in heights of a letter. */
    private static final double ROOM = 44;
    private static final double ROOM_FOR_PAPER = 66;
    private static final String FOLDED = "folded";

    private final BorderPane screen;
    private final Node list;
    private final Letter letter = new Letter(this::arrange);
    private final TitledPane fold;
    /** Two places that are there from the beginning: what comes into them later still has its turn for the Tab key. */
    private final StackPane top = new StackPane();
    private final StackPane beside = new StackPane();
    private final double room;

    /** @param title of the list where it is folded up */
    public SideOrTop(BorderPane screen, Node list, String title) {
        this(screen, list, title, screen.leftProperty(), ROOM);
    }

    /** A sheet of paper, which stands after the page and needs more room. */
    public static void paper(BorderPane screen, Node sheet, String title) {
        new SideOrTop(screen, sheet, title, screen.rightProperty(), ROOM_FOR_PAPER);
    }

    private SideOrTop(BorderPane screen, Node list, String title, ObjectProperty<Node> side, double room) {
        this.room = room;
        this.fold = new TitledPane(title, null);
        this.screen = screen;
        this.list = list;
        fold.setExpanded(false);
        fold.setAnimated(false);
        fold.getStyleClass().add("page-fold");
        fold.maxHeightProperty().bind(screen.heightProperty().multiply(0.6));
        screen.setTop(top);
        side.set(beside);
        beside.getChildren().setAll(list);
        screen.centerProperty().addListener((o, was, now) -> {
            Motion.comeIn(now);
            // What was looked for in it is open now, and wants the room.
            fold.setExpanded(false);
        });
        screen.getChildren().add(letter.node());
        screen.widthProperty().addListener(o -> arrange());
    }

    /** Opens the list where it is folded up, for the keyboard to be led into it. */
    void unfold() {
        if (!top.getChildren().isEmpty()) {
            fold.setExpanded(true);
            screen.applyCss();
            screen.layout();
        }
    }

    private void arrange() {
        boolean narrow = screen.getWidth() > 0 && screen.getWidth() < room * letter.size();
        boolean folded = beside.getChildren().isEmpty();
        if (narrow && !folded) {
            beside.getChildren().clear();
            screen.getStyleClass().add(FOLDED);
            fold.setContent(list);
            top.getChildren().setAll(fold);
        } else if (!narrow && folded) {
            top.getChildren().clear();
            screen.getStyleClass().remove(FOLDED);
            fold.setContent(null);
            // Folded up, it was hidden by the fold.
            list.setVisible(true);
            beside.getChildren().setAll(list);
        }
    }
}
