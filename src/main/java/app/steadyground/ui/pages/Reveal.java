package app.steadyground.ui.pages;

import app.steadyground.ui.parts.WritingBox;
import app.steadyground.ui.parts.Unrolled;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.util.Duration;

/** Brings some words within an entry that is being reread into sight, with the keyboard. JavaFX thread. */
final class Reveal {
    /** How far below the upper edge they stand, as a share of the height. */
    private static final double DOWN = 0.25;
    private static final double SETTLING = 700;

    private Reveal() {
    }

    /** Soon, once it is laid out. @param page an {@link EntryView}, on the screen; anything else stays as it is */
    static void soon(Node page, Optional<Place.Spot> spot) {
        if (page instanceof ScrollPane scroll) {
            spot.ifPresent(s -> Platform.runLater(() -> in(scroll, s)));
        }
    }

    private static void in(ScrollPane page, Place.Spot spot) {
        page.applyCss();
        page.layout();
        Unrolled.complete(page);
        Stream.of(".field-block", ".remark").flatMap(part -> page.getContent().lookupAll(part).stream())
                .filter(block -> spot.field().equals(block.getUserData()))
                .findFirst().ifPresent(block -> reveal(page, block, spot));
    }

    private static void reveal(ScrollPane page, Node block, Place.Spot spot) {
        for (Node node : block.lookupAll(".sg-writing")) {
            if (node instanceof WritingBox box && box.reveal(spot.at(), spot.words())) {
                double share = (double) box.getSelection().getStart() / Math.max(1, box.getLength());
                box.requestFocus();
                hold(page, box, share);
                return;
            }
        }
        // A table may be taller than the window: its cell that has the words is what is looked for.
        Node found = block.lookupAll(".sg-reading").stream().filter(n -> n instanceof Labeled cell && cell.getText().contains(spot.words()))
                .findFirst().orElse(block);
        found.getStyleClass().add("found");
        page.requestFocus();
        hold(page, found, 0);
    }

    /** What wraps has its height only after some layouts: until then the page is turned again. */
    private static void hold(ScrollPane page, Node node, double share) {
        scroll(page, node, share);
        ChangeListener<Bounds> again = (o, was, now) -> Platform.runLater(() -> scroll(page, node, share));
        page.getContent().layoutBoundsProperty().addListener(again);
        PauseTransition settling = new PauseTransition(Duration.millis(SETTLING));
        settling.setOnFinished(e -> page.getContent().layoutBoundsProperty().removeListener(again));
        settling.play();
    }

    /** Turns the page to a node, once it is laid out, unless its beginning is in sight. */
    static void inSight(Node node) {
        Platform.runLater(() -> {
            for (Parent around = node.getParent(); around != null; around = around.getParent()) {
                if (around instanceof ScrollPane page) {
                    page.layout();
                    double top = page.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
                    if (top < 0 || top > page.getHeight() * (1 - DOWN)) {
                        scroll(page, node, 0);
                    }
                    return;
                }
            }
        });
    }

    /** @param share of the node's height that lies above what is to be seen */
    private static void scroll(ScrollPane page, Node node, double share) {
        page.layout();
        Bounds bounds = page.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double height = page.getViewportBounds().getHeight();
        double hidden = page.getContent().getLayoutBounds().getHeight() - height;
        if (hidden > 0) {
            double wanted = bounds.getMinY() + bounds.getHeight() * share - height * DOWN;
            page.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }
}
