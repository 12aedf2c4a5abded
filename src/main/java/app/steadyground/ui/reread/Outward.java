package app.steadyground.ui.reread;

import app.steadyground.entry.Entry;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.parts.Buttons;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** The way from a list of entries to paper: exactly those that it shows. */
final class Outward {
    private Outward() {
    }

    /** @param entries asked when it is wanted */
    static Node of(Supplier<List<Entry>> entries, Consumer<Place> go) {
        FlowPane ways = new FlowPane(way("outward.export", false, entries, go), way("outward.print", true, entries, go));
        ways.getStyleClass().add("outward");
        return ways;
    }

    private static Node way(String key, boolean print, Supplier<List<Entry>> entries, Consumer<Place> go) {
        return Buttons.quiet(Texts.get(key), () -> {
            List<String> items = entries.get().stream().map(Entry::id).toList();
            // An empty list would mean all there are.
            if (!items.isEmpty()) {
                go.accept(new Place.Export(print, items));
            }
        });
    }
}
