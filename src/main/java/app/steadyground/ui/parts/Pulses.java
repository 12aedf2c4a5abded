package app.steadyground.ui.parts;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/** What has to wait until a scene is laid out again. JavaFX thread. */
public final class Pulses {
    private Pulses() {
    }

    /** Does something after the next layout, and, as long as it says that it goes on, after those that follow, at most so many in all. */
    public static void after(Scene scene, int most, BooleanSupplier goesOn) {
        scene.addPostLayoutPulseListener(new Runnable() {
            private int pulses;

            @Override
            public void run() {
                if (!goesOn.getAsBoolean() || ++pulses == most) {
                    scene.removePostLayoutPulseListener(this);
                } else {
                    Platform.requestNextPulse();
                }
            }
        });
    }
}
