package app.steadyground.ui.pages;

import app.steadyground.guide.Exercise;
import app.steadyground.guide.Texts;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What one line of the {@link PageList} says.
 *
 * @param style of its words
 * @param about what stands small below them, or {@code ""}
 * @param marked whether something was written there
 * @param spoken what a screen reader says
 * @param place it leads to
 */
record PageLine(String words, String style, String about, boolean marked, String spoken, Place place) {
    static PageLine of(String words, String style, Place place) {
        return new PageLine(words, style, "", false, words, place);
    }

    /** @param aside whether it is to be come back to: said quietly, so that no number looks like a debt */
    static PageLine of(Exercise page, int entries, boolean aside) {
        String spoken = entries == 0 ? page.title() : Texts.list(page.title(), Texts.get("list.entries", entries));
        String about = Stream.of(page.minutes() > 0 ? Texts.get("list.minutes", page.minutes()) : "", aside ? Texts.get("list.aside") : "")
                .filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
        return new PageLine(page.title(), "row-title", about, entries > 0,
                aside ? Texts.list(spoken, Texts.get("list.aside")) : spoken, new Place.Page(page.id()));
    }

    static PageLine newEntry(Exercise page) {
        return new PageLine(Texts.get("list.new-entry"), "row-new", "", false, Texts.get("list.new-entry-of", page.title()),
                new Place.NewEntry(page.id()));
    }

    ListRow row(Consumer<Place> go) {
        ListRow row = new ListRow(place instanceof Place.Page ? label() : Column.text(words, style), spoken, () -> go.accept(place));
        row.setUserData(place);
        return row;
    }

    private Node label() {
        VBox written = new VBox(Column.text(words, style));
        if (!about.isEmpty()) {
            written.getChildren().add(Column.text(about, "row-minutes"));
        }
        HBox.setHgrow(written, Priority.ALWAYS);
        HBox label = new HBox(written);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.getStyleClass().add("row-label");
        if (marked) {
            Label mark = new Label("•");
            mark.getStyleClass().add("row-mark");
            mark.setMinWidth(Label.USE_PREF_SIZE);
            label.getChildren().add(mark);
        }
        return label;
    }
}
