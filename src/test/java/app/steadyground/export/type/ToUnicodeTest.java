package app.steadyground.export.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ToUnicodeTest {

    @Test
    void mapsGlyphsToTextInBlocksOfAHundred() {
        TreeMap<Integer, String> texts = new TreeMap<>();
        for (int glyph = 1; glyph <= 250; glyph++) {
            texts.put(glyph, "a");
        }
        texts.put(7, "😀b");
        String map = new String(ToUnicode.write(texts), StandardCharsets.US_ASCII);
        assertTrue(map.contains("<0007> <D83DDE000062>"), map);
        assertEquals(2, map.split("100 beginbfchar", -1).length - 1);
        assertTrue(map.contains("50 beginbfchar"));
    }
}
