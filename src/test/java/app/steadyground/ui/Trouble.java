package app.steadyground.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.AnchorPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * What a careful eye would find on a screen that is laid out: words shortened by dots, things outside of what can be seen or
 * scrolled to, things that lie over each other, lines wider than the measure. JavaFX thread.
 */
public final class Trouble {
    /** Half pixels are rounded here and there. */
    private static final double SLACK = 1.5;
    /** The characters of a line that eyes follow without effort, and some more. */
    private static final double MEASURE = 46;
    /** Pictures, in which one line crosses another, and a sheet with its edge around it. */
    private static final Set<String> DRAWN = Set.of("number-pair", "trend-chart", "preview-sheet");

    private final List<String> found = new ArrayList<>();
    private final Parent root;
    private final double em;

    private Trouble(Parent root, double em) {
        this.root = root;
        this.em = em;
    }

    /**
     * @param em the size of the interface's text, in pixels
     * @return one sentence for each trouble, empty for a screen that is well
     */
    public static List<String> in(Parent root, double em) {
        Trouble trouble = new Trouble(root, em);
        trouble.look(root);
        return List.copyOf(trouble.found);
    }

    private void look(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Labeled labeled) {
            shortened(labeled);
        }
        // A label that says nothing at the moment may keep the place it had.
        if (isLeaf(node) && !(node instanceof Label label && (label.getText() == null || label.getText().isBlank()))) {
            inSight(node);
        }
        if (node.getStyleClass().contains("sg-measure") && !node.getStyleClass().contains("sg-wide")) {
            measure(node);
        }
        if (node instanceof Pane pane && !isLeaf(node) && !(node instanceof TextFlow) && !(node instanceof StackPane) && !(node instanceof AnchorPane)) {
            overlaps(pane);
        }
        if (node instanceof Parent parent && !isLeaf(node) && !(node instanceof TextFlow)) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }

    /** Boxes, rows and panes are where their content is. */
    private static boolean isLeaf(Node node) {
        return node instanceof Labeled l && l.getGraphic() == null || node instanceof TextInputControl || node instanceof Text || node instanceof TextFlow
                || node.getStyleClass().stream().anyMatch(DRAWN::contains)
                || node instanceof Control c && !(c instanceof ScrollPane) && !(c instanceof ListView<?>) && c.isFocusTraversable();
    }

    private void shortened(Labeled labeled) {
        if (labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY || labeled.getText() == null || labeled.getText().isBlank()) {
            return;
        }
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text && text.isVisible() && !text.getText().equals(labeled.getText())
                    && (text.getText().length() < labeled.getText().length() || text.getText().equals(labeled.getEllipsisString()))) {
                found.add("Shortened to \u201c%s\u201d: %s".formatted(text.getText(), name(labeled)));
            }
        }
    }

    private void measure(Node column) {
        if (column.getLayoutBounds().getWidth() > MEASURE * em) {
            found.add("Wider than the measure: %.0f px: %s".formatted(column.getLayoutBounds().getWidth(), name(column)));
        }
    }

    /** Goes up from a node, and asks at each border whether it is inside or can be scrolled to. */
    private void inSight(Node leaf) {
        Bounds bounds = words(leaf);
        Node child = leaf;
        for (Parent parent = leaf.getParent(); parent != null && child != root; parent = parent.getParent()) {
            if (child.getParent() == null) {
                return;
            }
            if (isOwnWorld(parent)) {
                return;
            }
            Bounds room = room(parent);
            boolean viewport = isViewport(parent);
            if (viewport) {
                ScrollPane scroll = (ScrollPane) parent.getParent();
                boolean wide = scroll.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
                // What lies in the content can be scrolled to, if there is a bar.
                bounds = new BoundingBox(wide ? 0 : bounds.getMinX(), 0, wide ? 0 : bounds.getWidth(), 0);
            }
            // Between a viewport and what scrolls in it lies a pane that has a size of its own.
            if (outside(bounds, room) && !isViewport(parent.getParent())) {
                found.add("Out of %s by %s: %s".formatted(name(parent), by(bounds, room), name(leaf)));
                return;
            }
            bounds = parent.localToParent(bounds);
            child = parent;
        }
    }

    /** Where a box has less than no padding, what is in it is meant to stand out by so much. */
    private static Bounds room(Parent parent) {
        Bounds all = parent.getLayoutBounds();
        double below = parent instanceof Region region ? Math.max(0, -region.getInsets().getBottom()) : 0;
        return new BoundingBox(all.getMinX(), all.getMinY(), all.getWidth(), all.getHeight() + below);
    }

    private static boolean isViewport(Node node) {
        return node != null && node.getStyleClass().contains("viewport");
    }

    /** Controls that scroll or fold by themselves, and what they are made of. */
    private static boolean isOwnWorld(Parent parent) {
        return parent instanceof ListView<?> || parent.getStyleClass().stream().anyMatch(
                Set.of("virtual-flow", "clipped-container", "scroll-bar", "index-strip")::contains);
    }

    private static boolean outside(Bounds bounds, Bounds room) {
        return bounds.getMinX() < room.getMinX() - SLACK || bounds.getMaxX() > room.getMaxX() + SLACK
                || bounds.getMinY() < room.getMinY() - SLACK || bounds.getMaxY() > room.getMaxY() + SLACK;
    }

    private static String by(Bounds b, Bounds room) {
        return "%.0f %.0f %.0f %.0f".formatted(Math.max(0, room.getMinX() - b.getMinX()), Math.max(0, room.getMinY() - b.getMinY()),
                Math.max(0, b.getMaxX() - room.getMaxX()), Math.max(0, b.getMaxY() - room.getMaxY()));
    }

    private void overlaps(Pane pane) {
        List<Node> shown = pane.getChildren().stream().filter(n -> n.isVisible() && n.isManaged()).toList();
        for (int i = 0; i < shown.size(); i++) {
            for (int j = i + 1; j < shown.size(); j++) {
                Bounds one = area(shown.get(i));
                Bounds other = area(shown.get(j));
                double wide = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
                double high = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
                if (wide > SLACK && high > SLACK) {
                    found.add("Over each other by %.0f × %.0f: %s and %s".formatted(wide, high, name(shown.get(i)), name(shown.get(j))));
                }
            }
        }
    }

    /** A button without an edge may stand out by its padding, so that its words begin where other words do. */
    private static Bounds words(Node node) {
        Bounds all = node.getLayoutBounds();
        if (!(node instanceof Button button) || !node.getStyleClass().contains("sg-quiet")) {
            return area(node);
        }
        Insets around = button.getInsets();
        return node.localToParent(new BoundingBox(all.getMinX() + around.getLeft(), all.getMinY(),
                all.getWidth() - around.getLeft() - around.getRight(), all.getHeight()));
    }

    private static Bounds area(Node node) {
        return node.localToParent(node.getLayoutBounds());
    }

    private static String name(Node node) {
        String words = node instanceof Labeled l && l.getText() != null ? l.getText() : node instanceof Text t ? t.getText() : "";
        return node.getClass().getSimpleName() + node.getStyleClass() + (words.isBlank() ? "" : " \u201c" + words + "\u201d");
    }
}
