package app.steadyground.ui.parts;

import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;

/** A list to choose from opens where the choice stands, with a little of what comes before; by itself it opens at its top. JavaFX thread. */
public final class OpensAtChosen {
    private static final int BEFORE = 3;

    private OpensAtChosen() {
    }

    /** The same list. */
    public static <T> ComboBox<T> of(ComboBox<T> box) {
        box.showingProperty().addListener((o, was, is) -> {
            if (is && box.getSkin() instanceof ComboBoxListViewSkin<?> skin && skin.getPopupContent() instanceof ListView<?> list) {
                Platform.runLater(() -> list.scrollTo(Math.max(0, box.getSelectionModel().getSelectedIndex() - BEFORE)));
            }
        });
        return box;
    }
}
