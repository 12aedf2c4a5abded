package app.steadyground.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.guide.Range;
import app.steadyground.ui.parts.Named;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class ScaleEditorTest extends EditorTest {

    private static Content at(int value) {
        return new Content.Number(OptionalInt.of(value), Samples.TEN);
    }

    @Test
    void keysChooseMoveAndClear() {
        open(Samples.SCALE);
        press(KeyCode.DIGIT7);
        assertEquals(at(7), content());
        press(onward());
        press(KeyCode.UP);
        press(onward());
        press(onward());
        assertEquals(at(10), content());
        press(KeyCode.HOME);
        assertEquals(at(0), content());
        press(KeyCode.DIGIT1);
        press(KeyCode.DIGIT0);
        assertEquals(at(10), content());
        press(back());
        assertEquals(at(9), content());
        press(KeyCode.DELETE);
        assertEquals(Contents.blank(Samples.SCALE), content());
        undo();
        undo();
        assertEquals(at(10), content());
        redo();
        assertEquals(at(9), content());
    }

    @Test
    void clicksChooseAndTakeBack() {
        open(Samples.SCALE);
        click("4");
        assertEquals(at(4), content());
        assertEquals(1, changes.get());
        click("4");
        assertEquals(Contents.blank(Samples.SCALE), content());
    }

    @Test
    void noCircleIsLeftAloneInItsRow() {
        Circles circles = ask(() -> new Circles(Samples.TEN, "How much"));
        VBox box = new VBox(circles);
        show(box, 800, MOST, false, 100);
        for (int width = 300; width < 500; width++) {
            int wide = width;
            fx(() -> {
                box.setMaxWidth(wide);
                box.setMinWidth(wide);
                box.getScene().getRoot().layout();
            });
            Map<Double, Long> rows = ask(() -> circles.getChildren().stream().collect(Collectors.groupingBy(Node::getLayoutY, TreeMap::new, Collectors.counting())));
            assertEquals(rows.size() == 1 ? List.of(11L) : List.of(6L, 5L), List.copyOf(rows.values()), "at " + width);
        }
    }

    @Test
    void eachEndIsNamedUnderItsOwn() {
        open(Samples.SCALE);
        boolean turned = onward() == KeyCode.LEFT;
        assertEquals(edge("10", !turned), edge("10 – ", !turned), 2);
        assertEquals(edge("0", turned), edge("0 – ", turned), 4);
    }

    private double edge(String words, boolean right) {
        return right ? place(words).getMaxX() : place(words).getMinX();
    }

    /** Of the circle with just these words, or of the line that begins with them. */
    private Bounds place(String words) {
        return ask(() -> stage().getScene().getRoot().lookupAll(".label").stream().filter(n -> ((Label) n).getText().equals(words)
                || words.endsWith(" ") && ((Label) n).getText().startsWith(words)).findFirst().map(n -> n.localToScene(n.getLayoutBounds())).orElseThrow());
    }

    @Test
    void keepsTheRangeOfAnEarlierAnswer() {
        Range old = new Range(1, 5, "Low", "High");
        open(Samples.SCALE, new Content.Number(OptionalInt.of(5), old));
        press(onward());
        assertEquals(new Content.Number(OptionalInt.of(5), old), content());
        press(back());
        assertEquals(new Content.Number(OptionalInt.of(4), old), content());
    }

    @Test
    void tellsAScreenReaderWhatIsChosen() {
        open(Samples.SCALE, at(7));
        assertEquals(Samples.SCALE.prompt(), english(Named.of(focused())));
        assertEquals("7, where 0 is Not at all and 10 is Completely",
                english(ask(() -> (String) focused().queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))));
    }
}
