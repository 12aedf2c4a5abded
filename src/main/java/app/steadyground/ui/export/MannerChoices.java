package app.steadyground.ui.export;

import app.steadyground.export.Manner;
import app.steadyground.export.Order;
import app.steadyground.export.page.Ink;
import app.steadyground.export.page.TextSize;
import app.steadyground.guide.Texts;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** How the pages are to look: large print, black ink, by date. Remembered. JavaFX thread. */
final class MannerChoices {
    private final CheckBox large;
    private final CheckBox black;
    private final CheckBox byDate;
    private final VBox node;

    MannerChoices(ExportMemory memory, Runnable changed) {
        large = Remembered.box(memory, "export-large", Texts.get("export.large"), false, changed);
        black = Remembered.box(memory, "export-black", Texts.get("export.black"), false, changed);
        byDate = Remembered.box(memory, "export-by-date", Texts.get("export.by-date"), false, changed);
        node = new VBox(large, black, byDate);
        node.getStyleClass().add("choices");
    }

    /** For what has an order of its own. */
    static MannerChoices inGivenOrder(ExportMemory memory, Runnable changed) {
        MannerChoices choices = new MannerChoices(memory, changed);
        choices.node.getChildren().remove(choices.byDate);
        return choices;
    }

    Node node() {
        return node;
    }

    Manner manner() {
        return new Manner(large.isSelected() ? TextSize.LARGE : TextSize.NORMAL, black.isSelected() ? Ink.BLACK : Ink.COLOR,
                byDate.isSelected() ? Order.DATE : Order.GUIDE);
    }
}
