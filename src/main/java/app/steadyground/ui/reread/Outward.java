package app.steadyground.ui.reread;

import app.steadyground.entry.Entry;
import app.steadyground.export.View;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.parts.BreakingRow;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Icons;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** The ways from what is looked at to paper: as it stands, or exactly the entries that it shows, in full. */
final class Outward {
    private Outward() {
    }

    /** @param entries asked when they are wanted in full */
    static Node of(Supplier<List<Entry>> entries, Consumer<Place> go) {
        return pair(way("outward.export", false, entries, go), way("outward.print", true, entries, go));
    }

    /** @param view asked when it is wanted as it stands; empty for nothing to print */
    static Node ofView(Supplier<Optional<View>> view, Consumer<Place> go) {
        return pair(viewWay("outward.export-view", false, view, go), viewWay("outward.print-view", true, view, go));
    }

    /** The same, of a list. */
    static Node ofList(Supplier<Optional<View>> view, Consumer<Place> go) {
        return pair(viewWay("outward.export-list", false, view, go), viewWay("outward.print-list", true, view, go));
    }

    private static Node pair(Node export, Node print) {
        HBox pair = new HBox(export, print);
        pair.getStyleClass().add("outward");
        return pair;
    }

    static Node row(Node... all) {
        BreakingRow ways = new BreakingRow(all);
        ways.getStyleClass().add("outward");
        return ways;
    }

    private static Icons sign(boolean print) {
        return print ? Icons.PRINT : Icons.OUT;
    }

    private static Node viewWay(String key, boolean print, Supplier<Optional<View>> view, Consumer<Place> go) {
        return Buttons.quiet(sign(print), Texts.get(key), () -> view.get().ifPresent(v -> go.accept(new Place.ExportView(print, v))));
    }

    private static Node way(String key, boolean print, Supplier<List<Entry>> entries, Consumer<Place> go) {
        return Buttons.quiet(sign(print), Texts.get(key), () -> {
            List<String> items = entries.get().stream().map(Entry::id).toList();
            // An empty list would mean all there are.
            if (!items.isEmpty()) {
                go.accept(new Place.Export(print, items));
            }
        });
    }
}
