package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.ui.parts.Beside;
import app.steadyground.ui.parts.Words;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Each item with its small scale. */
final class RatingsView {
    private RatingsView() {
    }

    static Node of(Content.Ratings content) {
        VBox view = new VBox();
        view.getStyleClass().add("sg-rated");
        Stream.concat(content.items().stream(), content.values().keySet().stream()).distinct()
                .forEach(item -> add(view, content, item));
        return view;
    }

    private static void add(VBox view, Content.Ratings content, String item) {
        Circles circles = new Circles(content.range(), item);
        circles.getStyleClass().add("sg-small-circles");
        Integer value = content.values().get(item);
        circles.show(value == null ? OptionalInt.empty() : OptionalInt.of(value));
        circles.readOnly();
        Beside row = new Beside(Words.plain(item), circles);
        row.getStyleClass().add("sg-rated-row");
        if (view.getChildren().isEmpty()) {
            view.getChildren().add(ScaleEnds.above(content.range(), circles));
        }
        view.getChildren().add(row);
    }
}
