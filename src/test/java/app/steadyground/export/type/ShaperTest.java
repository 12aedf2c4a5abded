package app.steadyground.export.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShaperTest {
    private static SystemFonts before;

    /** Only the program's own fonts are the same everywhere. */
    @BeforeAll
    static void noOtherFonts() {
        before = SystemFonts.use(new SystemFonts(List.of()));
    }

    @AfterAll
    static void allFontsAgain() {
        SystemFonts.use(before);
    }


    private final GlyphTexts texts = new GlyphTexts();
    private final Shaper shaper = new Shaper(texts);

    private List<Run> shape(String text) {
        return shaper.shape(Typeface.SERIF, text, false).runs();
    }

    @ParameterizedTest
    @CsvSource({"word, LITERATA", "Ελλάδα, LITERATA", "Привет, LITERATA", "Việt, LITERATA", "مرحبا, ARABIC",
        "שלום, HEBREW", "नमस्ते, DEVANAGARI", "สวัสดี, THAI", "世界, JAPANESE", "😀, EMOJI", "❤️, EMOJI",
        "☕, EMOJI", "1️⃣, EMOJI", "1, LITERATA"})
    void theFirstFaceThatHasItDrawsIt(String text, FontFile file) {
        for (Run run : shape(text)) {
            assertEquals(file, assertInstanceOf(Run.Glyphs.class, run).face().file());
        }
    }

    @Test
    void anEmojiOfSeveralPartsIsOneGlyph() {
        for (String emoji : List.of("👩‍👩‍👧‍👦", "👍🏽", "🇩🇪")) {
            List<Run> runs = shape(emoji);
            assertEquals(1, runs.size());
            assertEquals(1, ((Run.Glyphs) runs.getFirst()).glyphs().length, emoji);
        }
    }

    @Test
    void theSameGlyphForTwoTextsCarriesTheSecond() {
        assertNull(((Run.Glyphs) shape("\u00E9").getFirst()).actual());
        assertEquals("e\u0301", ((Run.Glyphs) shape("e\u0301").getFirst()).actual());
        assertNull(((Run.Glyphs) shape("caf\u00E9").getFirst()).actual());
    }

    @Test
    void arabicLettersJoin() {
        float alone = shaper.shape(Typeface.SERIF, "ه", true).advance();
        assertNotEquals(3 * alone, shaper.shape(Typeface.SERIF, "ههه", true).advance(), 1f);
    }

    @Test
    void whatNoFaceHasBecomesABoxWithItsCode() {
        Run.Hole hole = assertInstanceOf(Run.Hole.class, shape("\uE123").getFirst());
        assertEquals(0xE123, hole.codePoint());
        assertTrue(hole.advance() > 300);
        assertInstanceOf(Run.Hole.class, shape("\u0000").getFirst());
        assertInstanceOf(Run.Hole.class, shape("\uD800").getFirst());
        assertInstanceOf(Run.Hole.class, shape("𒀀").getFirst());
    }

    @Test
    void onlyTheMissingPartOfAClusterBecomesABox() {
        List<Run> runs = shape("a\u1AB0");
        assertInstanceOf(Run.Glyphs.class, runs.getFirst());
        assertInstanceOf(Run.Hole.class, runs.getLast());
    }

    @Test
    void joinersAloneDrawNothing() {
        assertEquals(0, shaper.shape(Typeface.SERIF, "\u200B\u2060\uFE0F", false).advance());
    }

    @Test
    void everyGlyphHasAText() {
        shape("क्षत्रिय");
        texts.all().get(FontFile.DEVANAGARI).values().forEach(text -> assertTrue(!text.isEmpty()));
    }

    @Test
    void emphasisChangesTheFace() {
        assertEquals(Typeface.SERIF_SEMIBOLD, Typeface.SERIF.with(Emphasis.STRONG));
        assertEquals(Typeface.SANS_ITALIC, Typeface.SANS.with(Emphasis.EMPHASIS));
        assertEquals(Typeface.SERIF, Typeface.SERIF_ITALIC.with(Emphasis.EMPHASIS));
    }
}
