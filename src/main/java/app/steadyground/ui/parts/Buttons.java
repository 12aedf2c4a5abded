package app.steadyground.ui.parts;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** The kinds of button there are. JavaFX thread only. */
public final class Buttons {
    private Buttons() {
    }

    /** An ordinary button. */
    public static Button plain(String text, Runnable action) {
        return styled(text, action);
    }

    /** The one thing to do on a screen; at most one is in sight. */
    public static Button primary(String text, Runnable action) {
        return styled(text, action, "sg-primary");
    }

    /** A button that stays in the background until it is looked for. */
    public static Button quiet(String text, Runnable action) {
        return styled(text, action, "sg-quiet");
    }

    /** A quiet button with a sign before its words. */
    public static Button quiet(Icons icon, String text, Runnable action) {
        Button button = quiet(text, action);
        button.setGraphic(icon.draw());
        return button;
    }

    /** Words that lead somewhere, underlined. */
    public static Button link(String text, Runnable action) {
        return styled(text, action, "sg-link");
    }

    /** A sign without words; its name is shown on hovering and told by a screen reader. */
    public static Button sign(Icons icon, String name, Runnable action) {
        Button button = styled("", action, "sg-sign");
        button.setGraphic(icon.draw());
        button.setAccessibleText(name);
        FirstDrawing.after(() -> button.setTooltip(new Tooltip(name)));
        return button;
    }

    private static Button styled(String text, Runnable action, String... classes) {
        Button button = new Button(text);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll(classes);
        button.setWrapText(true);
        button.setOnAction(e -> action.run());
        return button;
    }
}
