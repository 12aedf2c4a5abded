package app.steadyground.ui.parts;

import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.text.Font;

/**
 * A list to choose from. It opens where the choice stands, with a little of what comes before; by itself it would open at its
 * top. It is as wide as its longest choice, also when the text has become larger or smaller since. JavaFX thread.
 */
public final class DropDown<T> extends ComboBox<T> {
    private static final int BEFORE = 3;
    /** Widths are rounded here and there. */
    private static final double SLACK = 2;
    private final Ruler ruler = new Ruler();
    /** That the widest choice was measured in; none where it has to be measured again. */
    private Font measured;
    private double widest;

    public DropDown() {
        getItems().addListener((Observable o) -> measured = null);
        converterProperty().addListener(o -> measured = null);
        showingProperty().addListener((o, was, is) -> {
            if (is && getSkin() instanceof ComboBoxListViewSkin<?> skin && skin.getPopupContent() instanceof ListView<?> list) {
                Platform.runLater(() -> list.scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - BEFORE)));
            }
        });
    }

    private double widest(Font font) {
        if (!font.equals(measured)) {
            measured = font;
            widest = getItems().stream().mapToDouble(choice -> ruler.wide(getConverter().toString(choice), font)).max().orElse(0);
        }
        return widest;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ComboBoxListViewSkin<>(this) {
            /** Not that of the list, which is laid out only while it is open, and keeps the size it had then. */
            @Override
            protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
                Node arrow = DropDown.this.lookup(".arrow-button");
                if (!(getDisplayNode() instanceof ListCell<?> chosen) || arrow == null) {
                    return super.computePrefWidth(height, top, right, bottom, left);
                }
                double words = chosen.snappedLeftInset() + widest(chosen.getFont()) + chosen.snappedRightInset();
                return left + Math.max(words + SLACK, chosen.prefWidth(-1)) + arrow.prefWidth(-1) + right;
            }
        };
    }
}
