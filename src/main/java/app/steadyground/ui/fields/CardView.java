package app.steadyground.ui.fields;

import app.steadyground.entry.Content.Card;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Named;
import app.steadyground.ui.parts.WritingBox;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A card that can be written on, with a grip to drag it by. */
final class CardView {
    final Node grip = Moving.grip();
    final WritingBox words = new WritingBox(1, 12);
    final VBox node;

    CardView(Node tools) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox edge = new HBox(grip, between, tools);
        edge.getStyleClass().add("sg-card-edge");
        node = new VBox(words, edge);
        node.getStyleClass().add("sg-sort-card");
        words.setAccessibleHelp(Texts.get("field.sorting.help"));
    }

    /** @param where the name of its column, or of the place for cards not yet sorted */
    void show(Card card, String prompt, String where, int number) {
        words.show(card.text());
        Named.name(words, Texts.get("field.sorting.card.name", prompt, where, number));
    }
}
