package app.steadyground.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.UiTest;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte in one field: the same text, only that not all of it is laid out at once. */
class LongTextTest extends UiTest {
    private static final String LINE = "A line of a very long story, ünd 🙂 it goes on.\n";
    private final WritingBox box = ask(() -> new WritingBox(2, 10));

    private void open(String text) {
        fx(() -> box.show(text));
        show(box);
        fx(box::requestFocus);
    }

    /** Without printing a megabyte where it fails. */
    private void assertSame(String expected) {
        String written = ask(box::written);
        assertTrue(expected.equals(written), expected.length() + " characters expected, " + written.length()
                + " written, the same up to " + Arrays.mismatch(expected.toCharArray(), written.toCharArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {LINE, "word ", "x", "👩‍👩‍👧", "नमस्ते", "สวัสดี", "日本語の文", "שלום سلام ", "e\u0301\u0302"})
    void partsAreWholeSignsAndMakeUpTheText(String unit) {
        String whole = unit.repeat(130_000 / unit.length());
        LongText text = new LongText();
        StringBuilder all = new StringBuilder();
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(whole);
        while (all.length() < whole.length()) {
            LongText.Part part = text.turnTo(whole, all.length());
            assertEquals(all.length(), text.start());
            assertTrue(signs.isBoundary(text.start()), "" + text.start());
            assertEquals(whole, text.whole(part.text()));
            assertTrue(part.text().length() <= LongText.LARGEST && !part.text().isEmpty());
            all.append(part.text());
        }
        assertEquals(whole, all.toString());
        assertEquals(text.count(), text.number());
        assertTrue(text.isLast());
    }

    @Test
    void neverIsMoreThanOnePartOnScreen() {
        open(LINE.repeat(20_000));
        assertTrue(ask(box::getLength) <= LongText.LARGEST);
        assertSame(LINE.repeat(20_000));
        press(KeyCode.SHORTCUT, KeyCode.A);
        paste("x".repeat(1_000_000));
        assertTrue(ask(box::getLength) <= LongText.LARGEST);
        assertSame("x".repeat(1_000_000));
    }

    @Test
    void writingInAnyPartChangesJustThatPlaceAndIsUndone() {
        String whole = LINE.repeat(4_000);
        open(whole);
        press(KeyCode.SHORTCUT, KeyCode.END);
        robot.write("end");
        press(KeyCode.SHORTCUT, KeyCode.HOME);
        robot.write("start");
        assertSame("start" + whole + "end");
        press(KeyCode.SHORTCUT, KeyCode.Z);
        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertSame(whole);
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertSame(whole + "end");
        press(KeyCode.SHORTCUT, KeyCode.Y);
        assertSame("start" + whole + "end");
    }

    @Test
    void aBigPasteInTheMiddleIsOneStep() {
        open("before after");
        fx(() -> box.positionCaret(6));
        int[] heard = {0};
        fx(() -> box.onWriting(() -> heard[0]++));
        String much = LINE.repeat(3_000);
        paste(much + "\u0007");
        assertSame("before" + much + " after");
        assertEquals(1, heard[0]);
        robot.write("!");
        assertSame("before" + much + "! after");
        press(KeyCode.SHORTCUT, KeyCode.Z);
        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertSame("before after");
    }

    @Test
    void theCaretCrossesFromPartToPart() {
        String whole = "x".repeat(100_000);
        open(whole);
        int first = ask(box::getLength);
        fx(() -> box.positionCaret(first));
        press(KeyCode.RIGHT);
        robot.write("a");
        press(KeyCode.LEFT);
        press(KeyCode.LEFT);
        robot.write("b");
        assertSame("x".repeat(first - 1) + "bxa" + "x".repeat(100_000 - first));
        fx(() -> box.positionCaret(box.getLength()));
        press(KeyCode.DELETE);
        assertSame("x".repeat(first - 1) + "bx" + "x".repeat(100_000 - first));
    }

    @Test
    void backspaceAtTheBeginningOfAPartTakesOneSignOfTheOneBefore() {
        open("👩‍👩‍👧".repeat(12_000));
        press(KeyCode.SHORTCUT, KeyCode.END);
        press(KeyCode.SHORTCUT, KeyCode.HOME);
        int first = ask(box::getLength);
        fx(() -> box.positionCaret(first));
        press(KeyCode.DOWN);
        press(KeyCode.BACK_SPACE);
        assertSame("👩‍👩‍👧".repeat(11_999));
    }

    @Test
    void selectAllMeansAllOfIt() {
        String whole = LINE.repeat(4_000);
        open(whole);
        press(KeyCode.SHORTCUT, KeyCode.A);
        press(KeyCode.SHORTCUT, KeyCode.C);
        assertEquals(whole, ask(() -> Clipboard.getSystemClipboard().getString()));
        press(KeyCode.SHORTCUT, KeyCode.X);
        assertSame("");
        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertSame(whole);
        press(KeyCode.SHORTCUT, KeyCode.A);
        press(KeyCode.DELETE);
        assertSame("");
    }

    @Test
    void anOrdinaryBoxIsAsNarrowAsItsPlace() {
        open("a word");
        assertTrue(ask(() -> box.minWidth(-1)) < 60, "" + ask(() -> box.minWidth(-1)));
    }

    @Test
    void whatIsTooLongForOnePartIsGivenBackToTheLastCharacter() {
        for (String odd : List.of("a\r\nb", "nul\u0000", "half \ud83d", "\u2028\ufeff")) {
            String whole = odd + LINE.repeat(3_000) + odd;
            fx(() -> box.show(whole));
            assertSame(whole);
        }
    }

    @Test
    void randomWritingMatchesAPlainString() {
        Random random = new Random(5);
        StringBuilder expected = new StringBuilder("word ".repeat(30_000));
        open(expected.toString());
        for (int i = 0; i < 60; i++) {
            String by = random.nextInt(6) == 0 ? LINE.repeat(random.nextInt(1_500)) : "ab";
            boolean far = random.nextInt(8) == 0;
            fx(() -> {
                if (far) {
                    press(random.nextBoolean());
                }
                int from = random.nextInt(box.getLength() + 1);
                int to = from + random.nextInt(Math.min(300, box.getLength() - from) + 1);
                expected.replace(box.start() + from, box.start() + to, by);
                box.replaceText(from, to, by);
            });
            assertSame(expected.toString());
        }
    }

    private void press(boolean later) {
        box.fireEvent(new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "",
                later ? KeyCode.END : KeyCode.HOME, false, true, false, false));
    }
}
