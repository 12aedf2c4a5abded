package app.steadyground.ui.settings;

import javafx.scene.Node;

/** One part of the settings page: something to decide, that is done and remembered at once. JavaFX thread. */
public interface Section {

    String heading();

    /** Asked for once each time the page opens. */
    Node node();
}
