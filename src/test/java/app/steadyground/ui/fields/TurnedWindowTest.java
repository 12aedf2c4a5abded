package app.steadyground.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.entry.Content;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Fields in a window for a language that is written from right to left. It turns the window around by itself. */
@Tag("english")
class TurnedWindowTest extends EditorTest {

    private void turned(Field field, Content content) {
        open(field, content);
        fx(() -> stage().getScene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
    }

    private double left(Node node) {
        return ask(() -> node.localToScene(node.getLayoutBounds()).getMinX());
    }

    @Test
    void aScaleGrowsToTheLeftAndSoDoTheKeys() {
        turned(Samples.SCALE, new Content.Number(OptionalInt.of(7), Samples.TEN));
        press(KeyCode.LEFT);
        assertEquals(new Content.Number(OptionalInt.of(8), Samples.TEN), content());
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        assertEquals(new Content.Number(OptionalInt.of(6), Samples.TEN), content());
        assertEquals(1, Math.signum(left(named("2")) - left(named("3"))));
    }

    @Test
    void aCardGoesWhereTheKeyPoints() {
        turned(Samples.SORTING, Samples.answer(Samples.SORTING));
        focusOn("Where does each worry belong?: I suspect this, card 1");
        press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("I fear this", ((Content.Sorted) content()).cards().stream().filter(c -> c.id().equals("c3")).findFirst().orElseThrow().column());
        assertEquals(1, Math.signum(left(robot.lookup("I suspect this").query()) - left(robot.lookup("I fear this").query())));
        List<String> signs = List.of("Move right (Alt+Right)", "Move left (Alt+Left)");
        assertEquals(signs, ask(() -> stage().getScene().getRoot().lookupAll(".sg-sort-card .sg-sign").stream().limit(2).map(Node::getAccessibleText).toList()));
    }

    @Test
    void wordsRunAsTheyAreWritten() {
        turned(Samples.SHORT, new Content.Text(FieldKind.SHORT_TEXT, "Nora"));
        press(KeyCode.HOME);
        press(KeyCode.RIGHT);
        paste("!");
        press(KeyCode.END);
        paste("?");
        assertEquals("N!ora?", ((Content.Text) content()).text());
        press(KeyCode.SHORTCUT, KeyCode.A);
        paste("שלום");
        press(KeyCode.HOME);
        press(KeyCode.LEFT);
        paste("!");
        press(KeyCode.END);
        paste("?");
        assertEquals("ש!לום?", ((Content.Text) content()).text());
    }
}
