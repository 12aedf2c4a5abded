package app.steadyground.ui.parts;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;

/**
 * What a screen reader calls a control. A place to write takes its name from a label: an accessible text would be read
 * instead of what is written there. JavaFX thread only.
 */
public final class Named {
    private static final String OWN_HELP = Named.class.getName() + ".help";

    private Named() {
    }

    /** Names a place to write, by a label that need not be on the screen. */
    public static void name(TextInputControl input, String name) {
        new Label(name).setLabelFor(input);
    }

    /** The name a control has; {@code ""} for none. */
    public static String of(Node node) {
        Object text = node instanceof TextInputControl ? null : node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        if (text == null || text.toString().isBlank()) {
            Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
            return label instanceof Label l ? l.getText() : "";
        }
        return text.toString();
    }

    /**
     * Adds to the help of every control in a node what stands below it at the moment. JavaFX cannot have a change read out by
     * itself, so it is told with the control it concerns.
     *
     * @param words empty for nothing any more
     */
    public static void remark(Node within, String words) {
        if (within.isFocusTraversable() || within instanceof RadioButton) {
            Object own = within.getProperties().computeIfAbsent(OWN_HELP, k -> String.valueOf(within.getAccessibleHelp() == null ? "" : within.getAccessibleHelp()));
            String help = (own + " " + words).strip();
            within.setAccessibleHelp(help.isEmpty() ? null : help);
            within.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
        }
        if (within instanceof Parent parent && !(within instanceof Control)) {
            parent.getChildrenUnmodifiable().forEach(n -> remark(n, words));
        }
    }
}
