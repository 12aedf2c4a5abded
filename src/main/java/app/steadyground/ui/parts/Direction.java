package app.steadyground.ui.parts;

import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Which way a language is written; the whole window is laid out that way. */
public final class Direction {
    /** Whoever writes thousands of signs without a letter does not write words. */
    private static final int SOON = 1_000;

    private Direction() {
    }

    /** How a text runs, by its first letter; where it has none, as what is around it. */
    public static NodeOrientation ofText(String text) {
        return text.codePoints().limit(SOON).mapToObj(Direction::ofSign).filter(way -> way != NodeOrientation.INHERIT).findFirst()
                .orElse(NodeOrientation.INHERIT);
    }

    private static NodeOrientation ofSign(int sign) {
        return switch (Character.getDirectionality(sign)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> NodeOrientation.LEFT_TO_RIGHT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> NodeOrientation.RIGHT_TO_LEFT;
            default -> NodeOrientation.INHERIT;
        };
    }

    /** A place to write runs as what is written in it, whichever way the window does. */
    public static void follow(TextInputControl box) {
        box.textProperty().addListener(o -> run(box, box.getText()));
        run(box, box.getText());
    }

    /** Has a node run as the words in it do, and be written in their letters. */
    public static void run(Node node, String words) {
        node.setNodeOrientation(ofText(words));
        Letters.dress(node, words);
    }

    /** Whether a node stands in a window that is turned around. */
    public static boolean isTurned(Node node) {
        return node.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    /** A key as it is meant: where the window is turned around, left leads on and right leads back. */
    public static KeyCode meant(KeyEvent e, Node in) {
        boolean turned = isTurned(in);
        return switch (e.getCode()) {
            case LEFT -> turned ? KeyCode.RIGHT : KeyCode.LEFT;
            case RIGHT -> turned ? KeyCode.LEFT : KeyCode.RIGHT;
            default -> e.getCode();
        };
    }

    /** @param language as a guide names its own, such as {@code en} or {@code ar} */
    public static NodeOrientation of(String language) {
        return ofText(own(language)) == NodeOrientation.RIGHT_TO_LEFT ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    /** What the language calls itself, which tells how it is written. */
    static String own(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getDisplayLanguage(locale);
    }
}
