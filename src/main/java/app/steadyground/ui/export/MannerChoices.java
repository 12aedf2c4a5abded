package app.steadyground.ui.export;

import app.steadyground.export.Manner;
import app.steadyground.export.Order;
import app.steadyground.export.page.Ink;
import app.steadyground.export.page.TextSize;
import app.steadyground.guide.Texts;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** How the pages are to look: large print, black ink, by date. JavaFX thread. */
final class MannerChoices {
    private final CheckBox large = new CheckBox(Texts.get("export.large"));
    private final CheckBox black = new CheckBox(Texts.get("export.black"));
    private final CheckBox byDate = new CheckBox(Texts.get("export.by-date"));
    private final VBox node = new VBox(large, black, byDate);

    MannerChoices(Runnable changed) {
        node.getStyleClass().add("choices");
        for (Node child : node.getChildren()) {
            CheckBox box = (CheckBox) child;
            box.setWrapText(true);
            box.selectedProperty().addListener(o -> changed.run());
        }
    }

    Node node() {
        return node;
    }

    Manner manner() {
        return new Manner(large.isSelected() ? TextSize.LARGE : TextSize.NORMAL, black.isSelected() ? Ink.BLACK : Ink.COLOR,
                byDate.isSelected() ? Order.DATE : Order.GUIDE);
    }
}
