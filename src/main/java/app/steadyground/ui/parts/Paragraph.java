package app.steadyground.ui.parts;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A text of several styles that remembers how high it is in each width until anything about it changes. Boxes within boxes ask for
 * that again and again, and JavaFX puts all letters together anew each time, which in Hebrew or Arabic takes long. JavaFX thread.
 */
public final class Paragraph extends TextFlow {
    private final Map<Double, Double> heights = new HashMap<>();
    private boolean settling;

    public Paragraph(Text... texts) {
        super(texts);
    }

    @Override
    protected double computePrefHeight(double width) {
        Double known = heights.get(width);
        if (known == null) {
            known = super.computePrefHeight(width);
            heights.put(width, known);
        }
        return known;
    }

    @Override
    protected void layoutChildren() {
        settling = true;
        super.layoutChildren();
        settling = false;
    }

    /** Called by JavaFX for every change of what is in it, and while it is being made and puts its pieces in their places. */
    @Override
    public void requestLayout() {
        if (heights != null && !settling) {
            heights.clear();
        }
        super.requestLayout();
    }
}
