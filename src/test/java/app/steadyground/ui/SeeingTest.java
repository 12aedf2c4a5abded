package app.steadyground.ui;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** For tests that look at the window as a person does: by the words that stand in it. */
public abstract class SeeingTest extends UiTest {

    /** Shows a screen by day, 800 by 700 pixels. */
    protected void open(Parent screen) {
        showScreen(screen, 800, 700, false, 100);
    }

    /** Whether a text stands anywhere in the window, visibly. */
    protected boolean shows(String words) {
        return ask(() -> all().anyMatch(n -> n instanceof Labeled l && Pseudo.NOW.says(l.getText(), words)
                || n instanceof Text t && Pseudo.NOW.says(t.getText(), words)
                || n instanceof TextInputControl i && Pseudo.NOW.says(i.getText(), words)));
    }

    /** The button, link or box with these words. */
    protected ButtonBase button(String words) {
        return ask(() -> all().filter(n -> n instanceof ButtonBase b && Pseudo.NOW.same(words, b.getText()))
                .map(ButtonBase.class::cast).findFirst().orElseThrow(() -> new AssertionError("No button says " + words)));
    }

    /** Whether there is a button with these words, or a menu with them in it. */
    protected boolean hasButton(String words) {
        return ask(() -> all().anyMatch(n -> n instanceof ButtonBase b && Pseudo.NOW.same(words, b.getText())
                || n instanceof MenuButton m && m.getItems().stream().anyMatch(i -> Pseudo.NOW.same(words, i.getText()))));
    }

    protected void press(String words) {
        fx(() -> fire(root(), words));
    }

    protected Node find(String selector) {
        return ask(() -> root().lookup(selector));
    }

    private Stream<Node> all() {
        return root().lookupAll("*").stream().filter(SeeingTest::isShown);
    }

    private Parent root() {
        return stage().getScene().getRoot();
    }

    private static boolean isShown(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
