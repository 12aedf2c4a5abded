package app.steadyground.ui.parts;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** Lines drawn on a square field that grows with its box; decoration, which the mouse and a screen reader pass by. */
final class Scaled extends StackPane {
    private final double field;
    private final Group lines;

    /** @param field its side, in the units that the lines are drawn in */
    Scaled(double field, SVGPath... drawn) {
        this.field = field;
        SVGPath frame = path("M0 0 H%1$s V%1$s H0 Z".formatted(field), "");
        frame.setOpacity(0);
        lines = new Group(frame);
        lines.getChildren().addAll(drawn);
        lines.setManaged(false);
        lines.setAutoSizeChildren(false);
        getChildren().add(lines);
        setMouseTransparent(true);
    }

    static SVGPath path(String content, String style) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(style);
        return path;
    }

    @Override
    protected void layoutChildren() {
        double scale = Math.min(getWidth(), getHeight()) / field;
        lines.setScaleX(scale);
        lines.setScaleY(scale);
        lines.relocate((getWidth() - field) / 2, (getHeight() - field) / 2);
    }
}
