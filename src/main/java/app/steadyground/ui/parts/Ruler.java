package app.steadyground.ui.parts;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * Measures words as the style sheets make a text area measure them: see {@code .text} there. Asked the same again, as
 * a layout does several times for each letter, it does not lay them out again. All in pixels. JavaFX thread.
 */
public final class Ruler {
    private final Text empty = new Text();
    private final Text words = new Text();

    public Ruler() {
        empty.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        words.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
    }

    /** The height of one line, with what stands between it and the next. */
    public double line(Font font, double spacing) {
        empty.setFont(font);
        return empty.getLayoutBounds().getHeight() + spacing;
    }

    /** The width of a text in one line. */
    public double wide(String text, Font font) {
        words.setFont(font);
        words.setWrappingWidth(0);
        words.setText(text);
        return words.getLayoutBounds().getWidth();
    }

    /** The height of a text that is broken at this width. */
    public double tall(String text, Font font, double spacing, double width) {
        words.setFont(font);
        words.setLineSpacing(spacing);
        words.setWrappingWidth(Math.max(1, width));
        words.setText(text);
        return words.getLayoutBounds().getHeight();
    }
}
