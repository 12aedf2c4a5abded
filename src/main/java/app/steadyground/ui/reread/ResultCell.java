package app.steadyground.ui.reread;

import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Direction;
import app.steadyground.ui.parts.Icons;
import app.steadyground.ui.parts.Paragraph;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One line of a {@link ResultList}. Made once and filled again and again while the list scrolls. */
final class ResultCell<T> extends WrappingCell<T> {
    private final Function<T, ResultList.Line> line;
    private final Label above = new Label();
    private final Label date = new Label();
    private final Label page = new Label();
    private final Node mark = Icons.NEAR.draw();
    private final TextFlow words = new Paragraph();
    private final HBox box;
    private final VBox all;
    private String tint = "";

    ResultCell(Function<T, ResultList.Line> line, Consumer<T> open) {
        this.line = line;
        above.getStyleClass().add("result-above");
        date.getStyleClass().add("result-date");
        date.setMinWidth(Region.USE_PREF_SIZE);
        page.getStyleClass().add("result-page");
        page.setWrapText(true);
        mark.getStyleClass().add("result-mark");
        words.getStyleClass().add("result-words");
        HBox title = new HBox(page, mark);
        title.getStyleClass().add("result-title");
        VBox text = new VBox(title, words);
        HBox.setHgrow(text, Priority.ALWAYS);
        Region edge = new Region();
        edge.getStyleClass().add("result-edge");
        box = new HBox(edge, date, text);
        box.getStyleClass().add("result");
        all = new VBox(above, box);
        getStyleClass().add("result-cell");
        setOnMouseClicked(e -> {
            if (getItem() != null) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        ResultList.Line shown = line.apply(item);
        fill(above, shown.above());
        fill(date, shown.date());
        page.setText(shown.page());
        mark.setVisible(shown.marked());
        tint(shown.tint());
        words.getChildren().clear();
        Direction.run(words, shown.words());
        add(shown.words().substring(0, shown.from()), "result-text");
        add(shown.words().substring(shown.from(), shown.to()), "result-match");
        add(shown.words().substring(shown.to()), "result-text");
        String near = shown.marked() ? Texts.get("near.is-marked") : "";
        setAccessibleText(String.join(" ", shown.above(), shown.date(), shown.page(), near, shown.words()).strip());
        setGraphic(all);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        all.resizeRelocate(left, top, getWidth() - left - getInsets().getRight(), getHeight() - top - getInsets().getBottom());
    }

    private static void fill(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private void tint(String style) {
        if (!style.equals(tint)) {
            box.getStyleClass().remove(tint);
            box.getStyleClass().add(style);
            tint = style;
        }
    }

    /** Empty texts are left out: in a flow, they lend their colour to the next letter. */
    private void add(String text, String style) {
        if (!text.isEmpty()) {
            Text node = new Text(text);
            node.getStyleClass().add(style);
            words.getChildren().add(node);
        }
    }
}
