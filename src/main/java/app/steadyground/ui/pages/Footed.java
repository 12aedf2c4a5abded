package app.steadyground.ui.pages;

import app.steadyground.ui.parts.Letter;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A scrolling page around a column, and below it what is always in sight: the button, and what came of it. In a low window
 * the foot is the end of the page, so that there is one thing to scroll and not two. JavaFX thread.
 */
final class Footed extends BorderPane {
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    /** The page needs so much above its foot, in heights of a letter; and so much in any case. */
    private static final double ROOM = 18;
    private static final double LEAST = 5;

    private final ScrollPane page;
    private final VBox below;
    private final StackPane beside;
    private final StackPane ground;
    /** Two places that are there from the beginning: what is moved while they are laid out or dressed must be no child of what is. */
    private final StackPane foot = new StackPane();
    private final StackPane end = new StackPane();
    private final Letter letter = new Letter(this::arrange);

    Footed(VBox column, Node... parts) {
        page = Column.scroll(column);
        Node above = page.getContent();
        VBox whole = new VBox(above, end);
        VBox.setVgrow(above, Priority.ALWAYS);
        page.setContent(whole);
        below = new VBox(parts);
        below.getStyleClass().addAll("sg-measure", "export-foot");
        beside = new StackPane(below);
        ground = new StackPane(beside);
        ground.getStyleClass().add("foot-ground");
        getStyleClass().add("footed");
        setCenter(page);
        foot.getChildren().add(ground);
        setBottom(foot);
        getChildren().add(letter.node());
        page.viewportBoundsProperty().addListener(o -> align());
        Stream.of(parts).forEach(part -> part.managedProperty().subscribe(this::showIfAny));
        Stream.of(heightProperty(), widthProperty(), below.heightProperty()).forEach(p -> p.addListener(o -> arrange()));
        arrange();
    }

    /** What stands in the foot begins where the column does, whether or not there is a scroll bar beside the column. */
    private void align() {
        double left = page.snappedLeftInset();
        double bar = page.getWidth() - left - page.getViewportBounds().getWidth();
        beside.setPadding(isLow() ? Insets.EMPTY : new Insets(0, Math.max(0, bar), 0, left));
    }

    private void showIfAny() {
        boolean any = below.getChildren().stream().anyMatch(Node::isManaged);
        ground.setVisible(any);
        ground.setManaged(any);
    }

    /** Less than all of it, for it can scroll. */
    @Override
    protected double computeMinHeight(double width) {
        return LEAST * letter.size();
    }

    private boolean isLow() {
        return foot.getChildren().isEmpty();
    }

    private void arrange() {
        if (letter == null || getHeight() <= 0) {
            return;
        }
        boolean low = ground.isManaged() && getHeight() < ground.prefHeight(getWidth()) + ROOM * letter.size();
        if (low != isLow()) {
            Optional<Node> keyboard = Keyboard.in(ground);
            (low ? foot : end).getChildren().clear();
            (low ? end : foot).getChildren().add(ground);
            pseudoClassStateChanged(LOW, low);
            align();
            keyboard.ifPresent(Node::requestFocus);
        }
    }
}
