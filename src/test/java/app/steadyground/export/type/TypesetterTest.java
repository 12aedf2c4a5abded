package app.steadyground.export.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {

    private static final TextStyle STYLE = new TextStyle(Typeface.SERIF, 10, 15, 0);
    private static final float WIDTH = 120;

    private final Typesetter type = new Typesetter();

    @ParameterizedTest
    @ValueSource(strings = {
        "The quick brown fox jumps over the lazy dog, and then again, and again, until it is evening.",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftswesen",
        "مرحبا بالعالم، كيف حالك اليوم؟ أكتب هذا النص لأرى كيف ينكسر السطر بين الكلمات الطويلة",
        "สวัสดีชาวโลกวันนี้ฉันรู้สึกดีมากและอยากเขียนบันทึกความรู้สึกของตัวเองเอาไว้ในสมุดเล่มนี้",
        "こんにちは世界。今日はとても良い天気ですね。散歩に行きました。とても楽しかったです。",
        "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦"})
    void noLineIsWiderThanItsColumn(String text) {
        List<Line> lines = type.lines(text, STYLE, WIDTH);
        assertTrue(lines.size() > 1, "it is too long for one line");
        lines.forEach(line -> assertTrue(line.width() <= WIDTH + 0.01f, line.width() + " points"));
    }

    @Test
    void whateverIsTypedIsSetWithinTheColumn() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(80); i >= 0; i--) {
                // Controls, marks without a letter, halves of pairs, right-to-left, emoji: in any order.
                switch (random.nextInt(4)) {
                    case 0 -> text.append((char) random.nextInt(0x10000));
                    case 1 -> text.append((char) random.nextInt(0x80));
                    case 2 -> text.appendCodePoint(0x1F300 + random.nextInt(0x400));
                    default -> text.append((char) (0x590 + random.nextInt(0x200)));
                }
            }
            type.lines(text.toString(), STYLE, WIDTH)
                    .forEach(line -> assertTrue(line.width() <= WIDTH + 0.01f, line.width() + " points"));
        }
    }

    @Test
    void lineEndsThatWereTypedStay() {
        assertEquals(4, type.lines("one\ntwo\r\n\nthree", STYLE, WIDTH).size());
        assertEquals(1, type.lines("", STYLE, WIDTH).size());
        assertEquals(3, type.lines(List.of(Span.of("a\n"), Span.strong("b\nc")), STYLE, WIDTH).size());
    }

    @Test
    void spacesAtALineEndTakeNoWidth() {
        assertEquals(type.line("word", STYLE).width(), type.line("word      ", STYLE).width(), 0.01f);
    }

    @Test
    void arabicBeginsAtTheRightAndIsDrawnFromTheLeft() {
        Line line = type.line("אב 12", STYLE);
        assertTrue(line.rightToLeft());
        Run.Glyphs leftmost = (Run.Glyphs) line.pieces().getFirst().run();
        assertEquals(FontFile.LITERATA, leftmost.face().file(), "the number stands at the left end");
        assertFalse(type.line("12 אב", STYLE).pieces().isEmpty());
    }

    @Test
    void aWordThatNeedsNoBreakGetsNone() {
        float room = type.line("evening", STYLE).width() + 0.5f;
        assertEquals(2, type.lines("evening evening", STYLE, room).size());
        assertEquals(3, type.lines("an evening evening", STYLE, room).size());
    }

    @Test
    void linksKnowWhereTheyLead() {
        Line line = type.lines(List.of(Span.of("see "), Span.link("there", "x")), STYLE, WIDTH).getFirst();
        assertEquals(List.of("x"), line.pieces().stream().map(Line.Piece::target).filter(t -> t != null).toList());
    }

    @Test
    void aMegabyteIsSet() {
        String text = "Every word that was written is in what was printed. ".repeat(20_000);
        int lines = type.lines(text, STYLE, 436).size();
        assertTrue(lines > 9_000 && lines < 20_000, lines + " lines");
        assertTrue(type.lines("x".repeat(1_000_000), STYLE, 436).size() > 5_000);
    }
}
