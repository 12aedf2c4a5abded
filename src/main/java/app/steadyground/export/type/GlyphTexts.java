package app.steadyground.export.type;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** For one document: which glyphs it uses, and the text each stands for when copied or searched. */
final class GlyphTexts {

    private final Map<FontSource, SortedMap<Integer, String>> texts = new LinkedHashMap<>();

    /** Notes that the glyph is used. Whether it stands for exactly this text: the first text it met is its own. */
    boolean claim(Face face, int glyph, String text) {
        String first = texts.computeIfAbsent(face.file(), f -> new TreeMap<>()).putIfAbsent(glyph, text);
        return first == null || first.equals(text);
    }

    Map<FontSource, SortedMap<Integer, String>> all() {
        return texts;
    }
}
