package app.steadyground.ui.shell;

import app.steadyground.ui.pages.Keyboard;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.parts.Key;
import app.steadyground.ui.parts.Motion;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** What is laid over the pages for a while; Esc takes it away. JavaFX thread. */
final class Overlay {
    private final Node beneath;
    private final StackPane over = new StackPane();
    private final StackPane node;
    private Optional<Laid> now = Optional.empty();
    private Optional<Laid> left = Optional.empty();

    /** @param beneath what is led back to from here; {@code keyboard} what had it when this was left */
    private record Laid(Place place, Node screen, Optional<Laid> beneath, Optional<Node> keyboard) {
    }

    /** @param out takes away what is laid over */
    Overlay(Node beneath, Runnable out) {
        this.beneath = beneath;
        this.node = new StackPane(beneath, over);
        over.getStyleClass().add("overlay");
        over.setVisible(false);
        over.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (Key.OUT.matches(e)) {
                out.run();
                e.consume();
            }
        });
    }

    Node node() {
        return node;
    }

    /** What is laid over, alone, or else the page beneath. */
    Node inFront(Node page) {
        return isCovering() ? over : page;
    }

    boolean isCovering() {
        return over.isVisible();
    }

    /** What is laid over, or nothing. */
    Optional<Place> place() {
        return now.map(Laid::place);
    }

    void uncover() {
        if (isCovering()) {
            left = leaving();
            now = Optional.empty();
            show(Optional.empty());
        }
    }

    void cover(Place place, Node screen) {
        // Whoever is done with paper is led back to what was to be put on it, and whoever looked up a key to what they did.
        boolean aside = place instanceof Place.Export || place instanceof Place.ExportView || place instanceof Place.Keys;
        boolean same = now.filter(l -> l.place().equals(place)).isPresent();
        lay(new Laid(place, screen, same ? now.get().beneath() : aside ? leaving() : Optional.empty(), Optional.empty()));
    }

    private void lay(Laid laid) {
        left = Optional.empty();
        now = Optional.of(laid);
        show(Optional.of(laid.screen()));
        laid.keyboard().ifPresent(Node::requestFocus);
    }

    /** Lays over again what was taken away last, as it stood. @return false if that was another place */
    boolean coverAgain(Place place) {
        return again(left.filter(l -> l.place().equals(place)));
    }

    /** From paper, or from the map of keys, to what it was laid over. @return false where that is a page beneath */
    boolean stepBack() {
        return again(now.flatMap(Laid::beneath));
    }

    private boolean again(Optional<Laid> laid) {
        laid.ifPresent(this::lay);
        return laid.isPresent();
    }

    private Optional<Laid> leaving() {
        return now.map(l -> new Laid(l.place(), l.screen(), l.beneath(), Keyboard.in(over)));
    }

    private void show(Optional<Node> with) {
        over.setVisible(with.isPresent());
        beneath.setVisible(with.isEmpty());
        over.getChildren().setAll(with.stream().toList());
        with.ifPresent(Motion::comeIn);
        with.ifPresent(n -> {
            // What stands in a scroll pane is in the window, and can take the keyboard, only once the pane is dressed.
            over.applyCss();
            // What scrolls does so by the arrow keys too.
            scrolling(n).requestFocus();
            // Some lead it further in a moment, to a line to write in or a list.
            Keyboard.whenShown(over, () -> { });
        });
    }

    /** The page that scrolls, also where something stands beside or below it. */
    private Node scrolling(Node screen) {
        Node middle = screen;
        while (middle instanceof BorderPane pane && pane.getCenter() != null) {
            middle = pane.getCenter();
        }
        return middle instanceof ScrollPane ? middle : over;
    }
}
