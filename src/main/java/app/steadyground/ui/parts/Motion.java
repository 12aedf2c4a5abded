package app.steadyground.ui.parts;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;

/** The little movement there is: what is new comes in softly. None where the system asks for less motion. JavaFX thread only. */
public final class Motion {
    private static final Duration SHORT = Duration.millis(140);
    private static final double LITTLE = 10;
    private static boolean still;

    private Motion() {
    }

    /** Switches all of it off, for pictures and tests. */
    public static void keepStill() {
        still = true;
    }

    /** Lets a node come in; it can be used from the first moment. @param node or null for none */
    public static void comeIn(Node node) {
        if (node == null || isStill()) {
            return;
        }
        FadeTransition fade = new FadeTransition(SHORT, node);
        fade.setFromValue(0.2);
        fade.setToValue(1);
        fade.setInterpolator(Interpolator.EASE_OUT);
        fade.play();
    }

    /** Lets a node that is laid over others come in from a little below. */
    public static void rise(Node node) {
        if (isStill()) {
            return;
        }
        comeIn(node);
        TranslateTransition way = new TranslateTransition(SHORT, node);
        way.setFromY(LITTLE);
        way.setToY(0);
        way.setInterpolator(Interpolator.EASE_OUT);
        way.play();
    }

    private static boolean isStill() {
        return still || Platform.getPreferences().isReducedMotion();
    }
}
