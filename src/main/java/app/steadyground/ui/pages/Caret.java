package app.steadyground.ui.pages;

import app.steadyground.ui.parts.Unrolled;
import app.steadyground.ui.parts.WritingBox;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/**
 * Where the keyboard is on a page, so that it can be led back there once the page was made anew. Holds no words. JavaFX
 * thread.
 *
 * @param control which of all that the Tab key reaches, counted from 0; -1 for none of the page
 * @param anchor where a selection begins, {@code at} where it ends and one writes; in characters of the whole text
 * @param scrolled how far the page is scrolled, from 0 to 1
 */
public record Caret(int control, int anchor, int at, double scrolled) {

    /** @param page in the window */
    public static Caret in(Node page) {
        Node owner = page.getScene() == null ? null : page.getScene().getFocusOwner();
        List<Node> controls = controls(page);
        int control = controls.indexOf(owner);
        int anchor = 0;
        int at = 0;
        if (control >= 0 && owner instanceof TextInputControl input) {
            int before = input instanceof WritingBox box ? box.at() - box.getCaretPosition() : 0;
            anchor = before + input.getAnchor();
            at = before + input.getCaretPosition();
        }
        double scrolled = controls.stream().filter(ScrollPane.class::isInstance).map(n -> ((ScrollPane) n).getVvalue()).findFirst().orElse(0.0);
        return new Caret(control, anchor, at, scrolled);
    }

    /** @param page made as it was, in the window */
    public void put(Node page) {
        page.applyCss();
        if (page instanceof Parent parent) {
            parent.layout();
            Unrolled.complete(parent);
        }
        List<Node> controls = controls(page);
        if (control >= 0 && control < controls.size()) {
            Node owner = controls.get(control);
            owner.requestFocus();
            if (owner instanceof WritingBox box) {
                box.turnTo(anchor, at);
            } else if (owner instanceof TextInputControl input) {
                input.selectRange(anchor, at);
            }
        }
        controls.stream().filter(ScrollPane.class::isInstance).findFirst().ifPresent(pane -> ((ScrollPane) pane).setVvalue(scrolled));
    }

    /** In the order in which they stand; what scrolls a page is one of them. */
    private static List<Node> controls(Node page) {
        List<Node> found = new ArrayList<>();
        collect(page, found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (node.isFocusTraversable() || node instanceof ScrollPane) {
            found.add(node);
        }
        if (node instanceof Parent parent && !(node instanceof TextInputControl)) {
            parent.getChildrenUnmodifiable().forEach(n -> collect(n, found));
        }
    }
}
