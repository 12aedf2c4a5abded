package app.steadyground.ui.export;

import app.steadyground.export.MissingCharacter;
import app.steadyground.export.Place;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Dates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** Says before anything is written which characters no font at hand has, and where they stand. JavaFX thread. */
final class MissingView {
    private static final int MOST_LINES = 40;

    private final Label told = Column.text("");
    private final Label list = Column.text("", "sg-muted");
    private final VBox node;

    MissingView() {
        TitledPane places = new TitledPane(Texts.get("export.missing-where"), list);
        places.setExpanded(false);
        places.setAnimated(false);
        node = Column.panel("sg-hint-box", told, places);
        show(List.of());
    }

    Node node() {
        return node;
    }

    void show(List<MissingCharacter> missing) {
        node.setVisible(!missing.isEmpty());
        node.setManaged(!missing.isEmpty());
        told.setText(Texts.get("export.missing-before", missing.size()));
        Map<Place, StringJoiner> places = new LinkedHashMap<>();
        missing.forEach(one -> one.places().forEach(place -> places.computeIfAbsent(place, p -> new StringJoiner(" ")).add(one.code())));
        StringJoiner lines = new StringJoiner("\n");
        places.entrySet().stream().limit(MOST_LINES).forEach(e -> lines.add(Texts.get("export.lost",
                Dates.medium(e.getKey().day()), e.getKey().page(), e.getKey().asked(), e.getValue().toString())));
        if (places.size() > MOST_LINES) {
            lines.add(Texts.get("export.missing-more", places.size() - MOST_LINES));
        }
        list.setText(lines.toString());
    }
}
