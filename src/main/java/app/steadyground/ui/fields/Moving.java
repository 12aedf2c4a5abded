package app.steadyground.ui.fields;

import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Direction;
import app.steadyground.ui.parts.FirstDrawing;
import app.steadyground.ui.parts.Icons;
import app.steadyground.ui.parts.Key;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The small signs at a row, card or step that move and remove it, and the keys that do the same. */
final class Moving {
    private Moving() {
    }

    /** Up, down and remove. Not on the way of Tab, which goes from text to text: the keys do the same. */
    static Region tools(Runnable up, Runnable down, Runnable remove) {
        return tools(Buttons.sign(Icons.UP, Texts.get("field.move.up"), up),
                Buttons.sign(Icons.DOWN, Texts.get("field.move.down"), down),
                Buttons.sign(Icons.REMOVE, Texts.get("field.remove"), remove));
    }

    /** A sign that moves a thing to the place before or after. Where the window is turned around, that lies on the other side. */
    static Button aside(Icons icon, Runnable move) {
        Button sign = Buttons.sign(icon, side(icon == Icons.LEFT), move);
        sign.effectiveNodeOrientationProperty().addListener(o -> {
            String name = side(icon == Icons.LEFT != Direction.isTurned(sign));
            sign.setAccessibleText(name);
            FirstDrawing.after(() -> sign.setTooltip(new Tooltip(name)));
        });
        return sign;
    }

    private static String side(boolean left) {
        return left ? Texts.get("field.move.left") : Texts.get("field.move.right");
    }

    /** Something to drag by. */
    static Node grip() {
        Node grip = Icons.GRIP.draw();
        grip.setMouseTransparent(false);
        grip.setPickOnBounds(true);
        grip.getStyleClass().add("sg-grip");
        return grip;
    }

    static Region withGrip(Node grip, Region tools) {
        HBox both = new HBox(grip, tools);
        both.getStyleClass().add("sg-grip-and-tools");
        return both;
    }

    static Region tools(Button... signs) {
        HBox tools = new HBox(signs);
        tools.getStyleClass().add("sg-tools");
        for (Button sign : signs) {
            sign.setFocusTraversable(false);
        }
        return tools;
    }

    /** Each of these keys does what it is mapped to, anywhere within the node. */
    static void keys(Node node, Map<Key, Runnable> actions) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, e -> actions.forEach((key, action) -> {
            if (key.matches(e)) {
                e.consume();
                action.run();
            }
        }));
    }
}
