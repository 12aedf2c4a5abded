package app.steadyground.ui.pages;

import app.steadyground.guide.Prose;
import app.steadyground.ui.parts.Paragraph;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Longer text of the guide on the screen, block by block. */
final class ProseView {
    private ProseView() {
    }

    static Node of(Prose.Block block) {
        return switch (block.kind()) {
            case HEADING -> Column.text(block.text(), "sg-heading");
            case SUBHEADING -> Column.text(block.text(), "sg-subheading");
            case PARAGRAPH -> flow(block);
            case ITEM -> item(block);
        };
    }

    private static Node item(Prose.Block block) {
        Label bullet = new Label("•");
        bullet.getStyleClass().add("reading-text");
        bullet.setMinWidth(Label.USE_PREF_SIZE);
        TextFlow flow = flow(block);
        HBox.setHgrow(flow, Priority.ALWAYS);
        HBox item = new HBox(bullet, flow);
        item.getStyleClass().add("reading-item");
        return item;
    }

    private static TextFlow flow(Prose.Block block) {
        TextFlow flow = new Paragraph();
        flow.getStyleClass().add("sg-reading");
        for (Prose.Span span : block.spans()) {
            Text text = new Text(span.text());
            text.getStyleClass().add("reading-text");
            switch (span.style()) {
                case PLAIN -> { }
                case STRONG -> text.getStyleClass().add("sg-strong");
                case EMPHASIS -> text.getStyleClass().add("sg-emphasis");
            }
            flow.getChildren().add(text);
        }
        return flow;
    }
}
