package app.steadyground.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Ids;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingEditorsTest extends EditorTest {

    private static Content words(FieldKind kind, String text) {
        return new Content.Text(kind, text);
    }

    @Test
    void takesWhatIsTypedAndUndoesIt() {
        open(Samples.SHORT);
        robot.write("Nora");
        assertEquals(words(FieldKind.SHORT_TEXT, "Nora"), content());
        assertTrue(changes.get() >= 4);
        undo();
        assertEquals(Contents.blank(Samples.SHORT), content());
        redo();
        assertEquals(words(FieldKind.SHORT_TEXT, "Nora"), content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\r\nb", "a\rb", "tab\there", "nul\u0000 bell\u0007 del\u007f", "half \ud83d an emoji",
            "👩‍👩‍👧 ﷺ שלום नमस्ते สวัสดี 日本語", "  blank  \n\n\n", "\u2028\u2029\ufeff"})
    void givesBackUntouchedWhateverItWasShown(String text) {
        for (Field field : List.of(Samples.SHORT, Samples.LONG, Samples.LETTER)) {
            FieldEditor each = ask(() -> FieldEditors.of(field, List.of(), Ids.seeded(1)));
            Content content = words(FieldKind.of(field), text);
            fx(() -> each.show(content));
            assertEquals(content, ask(each::content));
        }
    }

    @Test
    void whatComesFromElsewhereLeavesTheCaretWhereOneLeftOff() {
        open(Samples.SHORT);
        robot.write("one");
        fx(() -> editor.show(words(FieldKind.SHORT_TEXT, "one and two")));
        robot.write("!");
        assertEquals(words(FieldKind.SHORT_TEXT, "one and two!"), content());
    }

    @Test
    void keepsLinesApartThatWerePastedFromOtherSystems() {
        open(Samples.LONG);
        paste("one\r\ntwo\rthree 👩‍👧 שלום");
        assertEquals(words(FieldKind.LONG_TEXT, "one\ntwo\nthree 👩‍👧 שלום"), content());
    }

    @Test
    void nothingShownBeforeCanBeUndoneInto() {
        open(Samples.LONG, Samples.answer(Samples.LONG));
        undo();
        assertEquals(Samples.answer(Samples.LONG), content());
    }

    @Test
    void tabAndEnterLeaveAShortTextAndShiftEnterBreaksItsLine() {
        FieldEditor each = ask(() -> FieldEditors.of(Samples.SHORT, List.of(), Ids.seeded(1)));
        Button after = ask(() -> new Button("after"));
        show(ask(() -> new VBox(each.node(), after)));
        fx(each::focus);
        press(KeyCode.A);
        press(KeyCode.SHIFT, KeyCode.ENTER);
        press(KeyCode.B);
        press(KeyCode.ENTER);
        assertEquals(after, focused());
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(each.node(), focused());
        press(KeyCode.TAB);
        assertEquals(after, focused());
        assertEquals(words(FieldKind.SHORT_TEXT, "a\nb"), ask(each::content));
    }

    @Test
    void growsWithItsWordsUpToALimit() {
        open(Samples.LONG);
        Region box = (Region) editor.node();
        VBox page = ask(() -> new VBox(box));
        show(page);
        double empty = ask(box::getHeight);
        fx(() -> editor.show(words(FieldKind.LONG_TEXT, "line\n".repeat(20))));
        double some = ask(box::getHeight);
        fx(() -> editor.show(words(FieldKind.LONG_TEXT, "line\n".repeat(100))));
        double many = ask(box::getHeight);
        fx(() -> editor.show(words(FieldKind.LONG_TEXT, "line\n".repeat(10_000))));
        assertTrue(some > empty * 3 && many > some * 2, empty + " " + some + " " + many);
        assertEquals(many, ask(box::getHeight));
        assertNotEquals(0, empty);
    }

    @Test
    void takesAMegabyteByPasteAndGivesItBack() {
        open(Samples.LETTER);
        String much = "All of this was written elsewhere, ünd 🙂 nothing of it is lost.\n".repeat(16_000);
        paste(much);
        robot.write("x");
        assertEquals(words(FieldKind.LETTER, much + "x"), content());
    }
}
