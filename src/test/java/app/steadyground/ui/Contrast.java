package app.steadyground.ui;

import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** How well words can be told from their ground, as WCAG 2 counts it: AA asks 4.5 of text, AAA 7. JavaFX thread. */
public final class Contrast {
    private static final double AA = 4.5;
    private static final double AAA = 7;
    /** Where people read at length, and where their own words stand. */
    private static final Set<String> READ = Set.of("sg-reading", "sg-writing", "sg-finished", "lead", "page-why", "page-instructions", "reading-text");

    private Contrast() {
    }

    /** @return a sentence for each kind of text on the screen that is too faint */
    public static Set<String> tooFaint(Parent root) {
        Set<String> found = new TreeSet<>();
        look(root, found);
        return found;
    }

    private static void look(Node node, Set<String> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color ink) {
            Color ground = ground(text.getParent());
            double least = isRead(text) ? AAA : AA;
            double ratio = ratio(over(ink, ground), ground);
            if (ratio < least) {
                found.add("%.2f, not %.1f: %s on %s in %s".formatted(ratio, least, ink, ground, text.getParent().getStyleClass()));
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(n -> look(n, found));
        }
    }

    private static boolean isRead(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.getStyleClass().stream().anyMatch(READ::contains)) {
                return true;
            }
        }
        return false;
    }

    /** The colour that lies under a node's words. */
    private static Color ground(Parent from) {
        if (from == null) {
            return Color.WHITE;
        }
        Color top = Color.TRANSPARENT;
        if (from instanceof Region region && region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills().reversed()) {
                if (fill.getFill() instanceof Color color && color.getOpacity() > 0) {
                    top = color;
                    break;
                }
            }
        }
        return top.isOpaque() ? top : over(top, ground(from.getParent()));
    }

    private static Color over(Color above, Color below) {
        return below.interpolate(Color.color(above.getRed(), above.getGreen(), above.getBlue()), above.getOpacity());
    }

    public static double ratio(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * part(color.getRed()) + 0.7152 * part(color.getGreen()) + 0.0722 * part(color.getBlue());
    }

    private static double part(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
