package app.steadyground.ui.parts;

import javafx.scene.control.RadioButton;

/** One of several to choose from, in as many lines as its words need. JavaFX thread. */
public class Option extends RadioButton {
    /** JavaFX lays the words out in a whole number of pixels, but asks how high they are in up to one more. */
    private static final double ROUNDED = 1;

    public Option(String words) {
        super(words);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 || width >= prefWidth(-1) ? width : width - ROUNDED);
    }
}
