package app.steadyground.ui.fields;

import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The places where cards can lie: a tray above, named columns below it. */
final class SortingBoard {
    private static final String TRAY = "";
    private final Map<String, VBox> places = new LinkedHashMap<>();
    private final Map<String, Label> headings = new LinkedHashMap<>();
    private final Region columns;

    SortingBoard(List<String> names) {
        place(TRAY, Words.small(Texts.get("field.sorting.tray.hint")));
        for (String name : names) {
            Label heading = Words.plain(name);
            heading.getStyleClass().add("sg-column-name");
            place(name, heading);
        }
        columns = new Columns(names.stream().map(places::get).toList(), headings.get(TRAY));
    }

    private void place(String name, Label heading) {
        VBox place = new VBox(heading);
        place.getStyleClass().add(name.equals(TRAY) ? "sg-tray" : "sg-column");
        places.put(name, place);
        headings.put(name, heading);
    }

    /** By the name of the column; the tray's is "". */
    Map<String, VBox> places() {
        return places;
    }

    Region tray() {
        return places.get(TRAY);
    }

    Region columns() {
        return columns;
    }

    /** The tray is only there while something lies in it. */
    void fill(String column, List<Node> cards) {
        places.get(column).getChildren().setAll(cards);
        places.get(column).getChildren().addFirst(headings.get(column));
        if (column.equals(TRAY)) {
            tray().setVisible(!cards.isEmpty());
            tray().setManaged(!cards.isEmpty());
        }
    }
}
