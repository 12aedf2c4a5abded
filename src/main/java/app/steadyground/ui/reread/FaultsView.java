package app.steadyground.ui.reread;

import app.steadyground.entry.Fault;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.parts.Drawings;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Names the files that could not be taken as good, and says what is safe. */
public final class FaultsView {
    private FaultsView() {
    }

    public static Node of(List<Fault> faults) {
        VBox column = new VBox(Drawings.TORN.drawWhereThereIsRoom(), Column.text(Texts.get("faults.title"), "sg-title"), Column.text(Texts.get("faults.what"), "lead"));
        faults.forEach(f -> column.getChildren().add(
                Column.panel("sg-hint-box", Column.text(f.file(), "sg-subheading"), Column.text(Texts.get(f.problem().key())))));
        return Column.scroll(column);
    }
}
