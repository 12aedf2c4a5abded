package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import javafx.scene.Node;

/** A control that answers one field. JavaFX thread only. */
public interface FieldEditor {

    /** The control without its prompt; the page shows the prompt above it and labels the control with it. */
    Node node();

    /** What is answered at the moment: an immutable snapshot. */
    Content content();

    /** Shows an answer of the field's kind in place of what is there. Does not count as a change by the person. */
    void show(Content content);

    /** Called after each change by the person, from typing a letter to moving a row, also of what {@link #isLoose is loose}. One listener. */
    void onChange(Runnable listener);

    /** Takes into the answer what was typed and is no part of it yet, as Enter would. Counts as a change by the person. */
    default void takeUp() {
    }

    /** Whether something is typed that is no part of the answer yet. Each letter of it is told to the listener as well. */
    default boolean isLoose() {
        return false;
    }

    /** Puts the keyboard focus on the first control. */
    void focus();
}
