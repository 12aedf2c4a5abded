package app.steadyground.ui.share;

import app.steadyground.export.share.Occurrence;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** One word that holds a name, with a box to tick for all its places, and one for each in its context. */
final class WordGroup {
    /** More boxes than this nobody reads; the rest goes with the box for all. */
    private static final int LISTED = 200;

    private final List<Occurrence> places;
    private final Predicate<Occurrence> ticked;
    private final BiConsumer<Occurrence, Boolean> tick;
    private final CheckBox all;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final VBox node;
    private boolean telling;

    WordGroup(String word, List<Occurrence> places, Predicate<Occurrence> ticked, BiConsumer<Occurrence, Boolean> tick) {
        this.places = places;
        this.ticked = ticked;
        this.tick = tick;
        all = new CheckBox(Texts.get("share.word", word, places.size()));
        all.setWrapText(true);
        all.setOnAction(e -> tickAll(all.isSelected()));
        TitledPane list = new TitledPane(Texts.get("share.places", word), new VBox());
        list.setExpanded(false);
        list.setAnimated(false);
        list.expandedProperty().addListener((o, before, now) -> {
            if (now && boxes.isEmpty()) {
                list.setContent(contexts());
            }
        });
        node = new VBox(all, list);
        node.getStyleClass().add("choices");
        showAll();
    }

    Node node() {
        return node;
    }

    private Node contexts() {
        VBox lines = new VBox();
        lines.getStyleClass().add("choices");
        for (Occurrence place : places.subList(0, Math.min(LISTED, places.size()))) {
            String where = place.entry() == null ? Texts.get("share.in-front") : Dates.medium(place.entry().date());
            CheckBox box = new CheckBox(Texts.get("share.place", where, place.before() + place.found().word() + place.after()));
            box.setWrapText(true);
            box.setSelected(ticked.test(place));
            box.selectedProperty().addListener((o, before, now) -> {
                if (!telling) {
                    tick.accept(place, now);
                    showAll();
                }
            });
            boxes.add(box);
            lines.getChildren().add(box);
        }
        if (places.size() > LISTED) {
            lines.getChildren().add(Column.text(Texts.get("share.more-places", places.size() - LISTED), "sg-muted"));
        }
        return lines;
    }

    private void tickAll(boolean now) {
        places.forEach(place -> tick.accept(place, now));
        telling = true;
        boxes.forEach(box -> box.setSelected(now));
        telling = false;
        showAll();
    }

    private void showAll() {
        long count = places.stream().filter(ticked).count();
        all.setIndeterminate(count > 0 && count < places.size());
        all.setSelected(count == places.size());
    }
}
