package app.steadyground.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.guide.Field;
import app.steadyground.ui.parts.Named;
import app.steadyground.ui.parts.Theme;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class TableEditorTest extends EditorTest {
    private static final Field.Table PLANS = new Field.Table("plans", "My plans", false, List.of("If", "then"));

    private List<List<String>> cells() {
        return ((Content.Rows) content()).rows().stream().map(Content.Row::cells).toList();
    }

    @Test
    void tabWalksCellsAndEnterInTheLastRowMakesANewOne() {
        open(PLANS);
        paste("a");
        press(KeyCode.TAB);
        paste("b");
        press(KeyCode.ENTER);
        paste("c");
        press(KeyCode.TAB);
        paste("d");
        assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), cells());
        press(KeyCode.SHIFT, KeyCode.TAB);
        press(KeyCode.SHIFT, KeyCode.TAB);
        press(KeyCode.ENTER);
        assertEquals("My plans: then, row 2", english(Named.of(focused())), "Enter goes to the cell below");
    }

    @Test
    void aTableNobodyWroteInHoldsNoRow() {
        open(PLANS);
        press(KeyCode.TAB);
        press(KeyCode.ALT, KeyCode.UP);
        press(KeyCode.ALT, KeyCode.DELETE);
        assertEquals(Contents.blank(PLANS), content());
        paste("a");
        press(KeyCode.BACK_SPACE);
        assertEquals(Contents.blank(PLANS), content());
    }

    @Test
    void rowsAreMovedAndRemovedWithAllTheyCarry() {
        Content.Rows before = (Content.Rows) Samples.answer(Samples.TABLE);
        open(Samples.TABLE, before);
        press(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(before.rows().reversed(), ((Content.Rows) content()).rows());
        assertEquals("My map: Person, row 2", english(Named.of(focused())), "the focus stays in the row that moved");
        press(KeyCode.ALT, KeyCode.DELETE);
        assertEquals(List.of(before.rows().get(1)), ((Content.Rows) content()).rows());
        assertEquals("My map: Person, row 1", english(Named.of(focused())), "and goes to the next one from one that is removed");
        undo();
        undo();
        assertEquals(before, content());
        redo();
        assertEquals(before.rows().reversed(), ((Content.Rows) content()).rows());
    }

    @Test
    void undoingAMoveLosesNothingThatWasWrittenSince() {
        open(PLANS);
        paste("a");
        press(KeyCode.ENTER);
        paste("b");
        press(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of(List.of("b", ""), List.of("a", "")), cells());
        Content moved = content();
        focusOn("My plans: then, row 2");
        press(KeyCode.ALT, KeyCode.UP);
        assertNotEquals(moved, content());
        undo();
        assertEquals(moved, content());
    }

    @Test
    void aRowIsDraggedToAnotherPlace() {
        Content.Rows before = (Content.Rows) Samples.answer(Samples.TABLE);
        open(Samples.TABLE, before);
        List<Node> grips = List.copyOf(ask(() -> editor.node().lookupAll(".sg-table-body .sg-grip")));
        robot.drag(grips.getFirst()).dropTo(named("My map: Person, row 2"));
        settle();
        assertEquals(before.rows().reversed(), ((Content.Rows) content()).rows());
        undo();
        assertEquals(before, content());
    }

    @Test
    void undoLeadsTheKeyboardToTheRowItConcerns() {
        open(PLANS);
        for (String word : List.of("a", "b", "c")) {
            paste(word);
            press(KeyCode.TAB);
            press(KeyCode.ENTER);
        }
        focusOn("My plans: If, row 2");
        press(KeyCode.ALT, KeyCode.DELETE);
        focusOn("My plans: If, row 1");
        undo();
        assertEquals("My plans: If, row 2", english(Named.of(focused())), "what was removed is there again");
        press(KeyCode.ALT, KeyCode.DOWN);
        undo();
        assertEquals("My plans: If, row 2", english(Named.of(focused())), "and goes back with what it is in");
    }

    @Test
    void aDraggedRowShowsWhereItWouldGoAndEscPutsItBack() {
        Content before = Samples.answer(Samples.TABLE);
        open(Samples.TABLE, before);
        List<Node> grips = List.copyOf(ask(() -> editor.node().lookupAll(".sg-table-body .sg-grip")));
        robot.drag(grips.getFirst()).moveTo(named("My map: Person, row 2"));
        settle();
        Node over = ask(() -> named("My map: Person, row 2").getParent());
        Set<PseudoClass> marks = Set.of(PseudoClass.getPseudoClass("drag-over"), PseudoClass.getPseudoClass("drag-past"));
        assertTrue(ask(() -> over.getPseudoClassStates().containsAll(marks)));
        press(KeyCode.ESCAPE);
        assertTrue(ask(() -> Collections.disjoint(over.getPseudoClassStates(), marks)));
        robot.drop();
        settle();
        assertEquals(before, content());
    }

    @Test
    void extraOfARowSurvivesWriting() {
        Content.Rows before = (Content.Rows) Samples.answer(Samples.TABLE);
        open(Samples.TABLE, before);
        press(KeyCode.END);
        paste("!");
        Content.Row row = ((Content.Rows) content()).rows().getFirst();
        assertEquals("Nora!", row.cells().getFirst());
        assertEquals(Samples.EXTRA, row.extra());
        assertEquals("r1", row.id());
    }

    @Test
    void fiveColumnsFitAndAtTwiceTheSizeTheyAreStacked() {
        open(Samples.TABLE, Samples.answer(Samples.TABLE));
        for (int percent : List.of(100, 200)) {
            fx(() -> Theme.apply(stage().getScene(), false, percent));
            Bounds table = ask(() -> editor.node().localToScene(editor.node().getLayoutBounds()));
            Bounds first = inScene("My map: Person, row 1");
            Bounds last = inScene("My map: What this rests on, row 1");
            assertTrue(last.getMaxX() <= table.getMaxX() + 1 && table.getMaxX() <= 700, last + " in " + table);
            assertTrue(last.getWidth() > 100, "room for words: " + last);
            assertEquals(percent == 200, last.getMinY() > first.getMaxY(), percent + " " + first + " " + last);
        }
    }

    @Test
    void columnsAreNamedAboveOnlyWhereThereAreColumns() {
        open(Samples.TABLE, Samples.answer(Samples.TABLE));
        Region table = (Region) editor.node();
        Node heading = ask(() -> table.lookup(".sg-cells-heading"));
        for (int width = 240; width <= 680; width += 20) {
            int wide = width;
            fx(() -> table.setMaxWidth(wide));
            boolean columns = inScene("My map: What this rests on, row 1").getMinY() == inScene("My map: Person, row 1").getMinY();
            assertEquals(columns, ask(() -> heading.getOpacity() > 0 && heading.getLayoutBounds().getHeight() > 0), "at a width of " + wide);
        }
    }

    private Bounds inScene(String name) {
        Node node = named(name);
        return ask(() -> node.localToScene(node.getLayoutBounds()));
    }
}
