package app.steadyground.ui.share;

import app.steadyground.entry.Entry;
import app.steadyground.export.share.Disguise;
import app.steadyground.export.share.Names;
import app.steadyground.export.share.Occurrence;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.work.Work;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Every place where a name stands in what is chosen, ticked where it is to be replaced. JavaFX thread. */
final class NamePlaces {
    private final Work work;
    private final Label count = Column.text("", "sg-muted");
    private final VBox groups = new VBox();
    private final VBox node = new VBox(count, groups);
    /** What the person decided, by key; where nothing was decided, names by themselves are replaced. */
    private final Map<String, Boolean> decided = new HashMap<>();
    private List<Occurrence> all = List.of();
    private int asked;

    NamePlaces(Work work) {
        this.work = work;
        groups.getStyleClass().add("field-block");
        node.getStyleClass().add("field-block");
        show(List.of());
    }

    Node node() {
        return node;
    }

    private boolean isTicked(Occurrence place) {
        return decided.getOrDefault(place.key(), place.found().plain());
    }

    /** Looks for the names anew. What was decided for a place stays. */
    void look(Names names, List<Entry> entries, String front) {
        int mine = ++asked;
        work.run(() -> Disguise.find(names, entries, front), found -> {
            if (mine == asked) {
                show(found);
            }
        }, e -> count.setText(Texts.get("shell.unexpected")));
    }

    private void show(List<Occurrence> found) {
        all = found;
        // Case makes no other word; the first spelling met stands for all.
        Map<String, List<Occurrence>> words = found.stream().collect(Collectors.groupingBy(
                place -> place.found().word().toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()));
        groups.getChildren().setAll(words.values().stream().map(places -> new WordGroup(places.getFirst().found().word(),
                places, this::isTicked, this::tick).node()).toList());
        tell();
    }

    private void tick(Occurrence place, boolean now) {
        decided.put(place.key(), now);
        tell();
    }

    private void tell() {
        long replaced = all.stream().filter(this::isTicked).count();
        count.setText(all.isEmpty() ? Texts.get("share.no-places")
                : Texts.get("share.count", all.size(), replaced, all.size() - replaced));
    }

    /** As the boxes are ticked now; safe to use on another thread. */
    Decisions decisions(Names names) {
        return new Decisions(names, Map.copyOf(decided));
    }

    /** What is to be replaced, in whatever is chosen by then. */
    record Decisions(Names names, Map<String, Boolean> decided) {
        Disguise of(List<Entry> entries, String front) {
            return Disguise.where(names, Disguise.find(names, entries, front),
                    place -> decided.getOrDefault(place.key(), place.found().plain()));
        }
    }
}
