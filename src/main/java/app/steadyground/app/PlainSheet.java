package app.steadyground.app;

import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** The sign of a sheet with some lines on it, which says nothing of the program. JavaFX thread. */
final class PlainSheet {
    private static final Color EDGE = Color.gray(0.45);
    private static final Color LINE = Color.gray(0.65);

    private PlainSheet() {
    }

    static List<Image> images() {
        return List.of(image(16), image(32), image(64));
    }

    private static Image image(int size) {
        WritableImage image = new WritableImage(size, size);
        int unit = size / 16;
        for (int x = 0; x < size; x++) {
            for (int y = 0; y < size; y++) {
                image.getPixelWriter().setColor(x, y, color(x / unit, y / unit));
            }
        }
        return image;
    }

    /** On a field of 16 by 16. */
    private static Color color(int x, int y) {
        if (x < 3 || x > 12 || y < 1 || y > 14) {
            return Color.TRANSPARENT;
        }
        if (x == 3 || x == 12 || y == 1 || y == 14) {
            return EDGE;
        }
        return x > 4 && x < 11 && y > 3 && y < 13 && y % 3 == 1 ? LINE : Color.WHITE;
    }
}
