package app.steadyground.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.entry.Content;
import app.steadyground.entry.Content.Card;
import app.steadyground.ui.parts.Named;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

class SortingEditorTest extends EditorTest {
    private static final String PROMPT = Samples.SORTING.prompt();

    private List<String> cards() {
        return ((Content.Sorted) content()).cards().stream().map(c -> c.column() + "/" + c.text()).toList();
    }

    @Test
    void cardsAreAddedAndMovedByKeys() {
        open(Samples.SORTING);
        paste("one");
        press(KeyCode.ENTER);
        paste("two");
        press(KeyCode.ENTER);
        assertEquals(List.of("/one", "/two"), cards());
        focusOn(PROMPT + ": not sorted yet, card 1");
        press(KeyCode.ALT, back());
        press(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(List.of("/two", "/one"), cards());
        press(KeyCode.ALT, onward());
        press(KeyCode.ALT, onward());
        assertEquals(List.of("/two", "I suspect this/one"), cards());
        assertEquals(PROMPT + ": I suspect this, card 1", english(Named.of(focused())), "the focus goes along");
        press(KeyCode.ALT, back());
        assertEquals(List.of("/two", "I know this/one"), cards());
        undo();
        undo();
        assertEquals(List.of("/two", "I know this/one"), cards());
        redo();
        assertEquals(List.of("/two", "I suspect this/one"), cards());
    }

    @Test
    void cardsAreDraggedOntoColumnsAndOntoOtherCards() {
        open(Samples.SORTING, Samples.answer(Samples.SORTING));
        drag("The trip will be called off", robot.lookup("I suspect this").query());
        assertEquals("I suspect this/The trip will be called off", cards().getLast());
        drag("The trip will be called off", named(PROMPT + ": I know this, card 1"));
        assertEquals("I know this/The trip will be called off", cards().getFirst());
        undo();
        undo();
        assertEquals(Samples.answer(Samples.SORTING), content());
    }

    private void drag(String card, Node to) {
        String id = ((Content.Sorted) content()).cards().stream().filter(c -> c.text().equals(card))
                .map(Card::column).findFirst().orElseThrow();
        String where = id.isEmpty() ? "not sorted yet" : id;
        long number = ((Content.Sorted) content()).cards().stream().filter(c -> c.column().equals(id)).toList()
                .stream().takeWhile(c -> !c.text().equals(card)).count() + 1;
        Node words = named(PROMPT + ": " + where + ", card " + number);
        robot.drag(words.getParent().lookup(".sg-grip"), MouseButton.PRIMARY).dropTo(to);
        settle();
    }

    @Test
    void cardsAreRewrittenAndRemovedWithAllTheyCarry() {
        open(Samples.SORTING, Samples.answer(Samples.SORTING));
        focusOn(PROMPT + ": I know this, card 1");
        press(KeyCode.SHORTCUT, KeyCode.A);
        paste("She called");
        assertEquals(new Card("c1", "She called", "I know this", Samples.EXTRA),
                ((Content.Sorted) content()).cards().getFirst());
        press(KeyCode.ALT, KeyCode.DELETE);
        assertEquals(3, cards().size());
        undo();
        assertEquals("I know this/She called", cards().getFirst());
        undo();
        assertEquals(Samples.answer(Samples.SORTING), content());
    }

    @Test
    void anEarlierSortingKeepsItsColumns() {
        Content old = new Content.Sorted(List.of("Then", "Now"),
                List.of(new Card("c1", "x", "Elsewhere", Samples.EXTRA)));
        open(Samples.SORTING, old);
        focusOn(PROMPT + ": Elsewhere, card 1");
        press(KeyCode.ALT, back());
        assertEquals(List.of("Now/x"), cards());
    }
}
