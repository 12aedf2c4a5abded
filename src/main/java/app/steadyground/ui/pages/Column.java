package app.steadyground.ui.pages;

import app.steadyground.ui.parts.InSight;
import app.steadyground.ui.parts.PageKeys;
import app.steadyground.ui.parts.SeenLine;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The one column of text at a reading measure, in a pane that scrolls; and the labels that stand in it. */
public final class Column {
    private Column() {
    }

    /** A scrolling page around a column. */
    public static ScrollPane scroll(VBox column) {
        column.getStyleClass().addAll("sg-measure", "column");
        StackPane centre = new StackPane(column);
        centre.getStyleClass().add("column-ground");
        StackPane.setAlignment(column, Pos.TOP_CENTER);
        ScrollPane scroll = new ScrollPane(centre);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sg-page");
        PageKeys.on(scroll);
        SeenLine.on(scroll);
        InSight.withWhatStandsAbove(scroll);
        return scroll;
    }

    /** A scrolling page around a column, and below it what is always in sight: the button, and what came of it. */
    public static BorderPane withFoot(VBox column, Node... foot) {
        return new Footed(column, foot);
    }

    /** Text that wraps instead of being cut. */
    public static Label text(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A box with a soft ground, for a notice or a message. */
    public static VBox panel(String style, Node... content) {
        VBox panel = new VBox(content);
        panel.getStyleClass().addAll("panel", style);
        return panel;
    }
}
