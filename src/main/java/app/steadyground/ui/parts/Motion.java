package app.steadyground.ui.parts;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;

/** The little movement there is: what is new comes in softly. None where the system asks for less motion. JavaFX thread only. */
public final class Motion {
    private static final Duration SHORT = Duration.millis(140);
    private static boolean still;

    private Motion() {
    }

    /** Switches all of it off, for pictures and tests. */
    public static void keepStill() {
        still = true;
    }

    /** Lets a node come in; it can be used from the first moment. @param node or null for none */
    public static void comeIn(Node node) {
        if (node == null || still || Platform.getPreferences().isReducedMotion()) {
            return;
        }
        FadeTransition fade = new FadeTransition(SHORT, node);
        fade.setFromValue(0.2);
        fade.setToValue(1);
        fade.setInterpolator(Interpolator.EASE_OUT);
        fade.play();
    }
}
