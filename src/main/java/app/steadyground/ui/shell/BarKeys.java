package app.steadyground.ui.shell;

import app.steadyground.ui.parts.Direction;
import app.steadyground.ui.parts.Key;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A key leads from anywhere to the buttons above the pages, the arrows walk along them, and the same key or Esc leads back to
 * where one was, as after a choice that changes only the look. JavaFX thread.
 */
final class BarKeys {
    private final Parent bar;
    private Optional<Writing> from = Optional.empty();

    /** What had the keyboard, and what was selected in it. */
    private record Writing(Node node, IndexRange selection, int caret) {
        static Writing in(Node node) {
            return node instanceof TextInputControl box ? new Writing(node, box.getSelection(), box.getCaretPosition())
                    : new Writing(node, new IndexRange(0, 0), 0);
        }

        void goOn() {
            node.requestFocus();
            if (node instanceof TextInputControl box) {
                // A line selects all of itself when it is led to, and the next letter would replace it.
                box.selectRange(caret == selection.getStart() ? selection.getEnd() : selection.getStart(), caret);
            }
        }
    }

    BarKeys(Parent bar) {
        this.bar = bar;
        Shortcuts.install(bar, Map.of(Key.MENUS, this::thereOrBack), Map.of());
        bar.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        ChangeListener<Node> comes = (o, was, now) -> {
            if (isInBar(now) && !isInBar(was)) {
                from = Optional.ofNullable(was).map(Writing::in);
            }
        };
        bar.sceneProperty().addListener((o, was, now) -> {
            Optional.ofNullable(was).ifPresent(s -> s.focusOwnerProperty().removeListener(comes));
            Optional.ofNullable(now).ifPresent(s -> s.focusOwnerProperty().addListener(comes));
        });
    }

    /** Leads the keyboard back to where it was before it came here, if that is still there. */
    void back() {
        wayBack().ifPresent(Writing::goOn);
    }

    private Optional<Writing> wayBack() {
        return from.filter(w -> w.node().getScene() == bar.getScene() && !w.node().isDisabled());
    }

    private void thereOrBack() {
        if (isInBar(bar.getScene().getFocusOwner())) {
            back();
        } else {
            buttons().getFirst().requestFocus();
        }
    }

    private void walk(KeyEvent e) {
        if (Key.OUT.matches(e) && wayBack().isPresent()) {
            e.consume();
            back();
        } else if ((e.getCode() == KeyCode.LEFT || e.getCode() == KeyCode.RIGHT) && e.getTarget() instanceof ButtonBase button) {
            e.consume();
            List<ButtonBase> all = buttons();
            int by = Direction.meant(e, bar) == KeyCode.RIGHT ? 1 : -1;
            all.get(Math.floorMod(all.indexOf(button) + by, all.size())).requestFocus();
        }
    }

    /** Those in sight, in reading order. */
    private List<ButtonBase> buttons() {
        List<ButtonBase> found = new ArrayList<>();
        collect(bar, found);
        found.sort(Comparator.comparingDouble(b -> bar.sceneToLocal(b.localToScene(b.getLayoutBounds())).getMinX()));
        return found;
    }

    private static void collect(Node node, List<ButtonBase> found) {
        if (node.isVisible() && node.isFocusTraversable() && node instanceof ButtonBase button) {
            found.add(button);
        } else if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(n -> collect(n, found));
        }
    }

    private boolean isInBar(Node node) {
        Node n = node;
        while (n != null && n != bar) {
            n = n.getParent();
        }
        return n != null;
    }
}
