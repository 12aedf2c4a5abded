package app.steadyground.ui.export;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A sheet of paper, as large as there is room. JavaFX thread. */
final class Sheet extends Pane {
    private final ImageView image = new ImageView();
    private final Region edge = new Region();

    Sheet() {
        image.setSmooth(true);
        edge.getStyleClass().add("sheet-edge");
        edge.setVisible(false);
        edge.setMouseTransparent(true);
        getChildren().addAll(image, edge);
        getStyleClass().add("preview-sheet");
    }

    void show(Image page) {
        image.setImage(page);
        edge.setVisible(page != null);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Image page = image.getImage();
        if (page == null) {
            return;
        }
        double side = getInsets().getLeft();
        double scale = Math.min((getWidth() - 2 * side) / page.getWidth(), (getHeight() - 2 * side) / page.getHeight());
        double wide = Math.max(0, Math.floor(page.getWidth() * scale));
        double tall = Math.max(0, Math.floor(page.getHeight() * scale));
        image.setFitWidth(wide);
        image.setFitHeight(tall);
        image.relocate(Math.round((getWidth() - wide) / 2), side);
        edge.resizeRelocate(image.getLayoutX(), side, wide, tall);
    }
}
