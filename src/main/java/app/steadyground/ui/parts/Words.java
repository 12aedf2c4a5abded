package app.steadyground.ui.parts;

import javafx.scene.control.Label;

/** Texts of the screen by what they are for; all wrap and none is ever shortened by dots. JavaFX thread only. */
public final class Words {
    private Words() {
    }

    /** The name of a page. */
    public static Label title(String text) {
        return label(text, "sg-title");
    }

    /** A heading within a page or a reading, in the tint of its chapter. */
    public static Label heading(String text) {
        return label(text, "sg-heading");
    }

    /** What a field asks. Give it the editor's node with {@code setLabelFor}. */
    public static Label prompt(String text) {
        return label(text, "sg-prompt");
    }

    /** Text to read at length, in the serif, running as it was written. */
    public static Label reading(String text) {
        Label label = label(text, "sg-reading");
        Direction.run(label, text);
        return label;
    }

    /** An ordinary line. */
    public static Label plain(String text) {
        return label(text);
    }

    /** A line that stays in the background. */
    public static Label muted(String text) {
        return label(text, "sg-muted");
    }

    /** A small line in the background. */
    public static Label small(String text) {
        return label(text, "sg-muted", "sg-small");
    }

    private static Label label(String text, String... classes) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }
}
