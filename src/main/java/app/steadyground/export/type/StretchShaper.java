package app.steadyground.export.type;

import java.util.ArrayList;
import java.util.List;

/** Shapes a stretch of text that one face has, and sees to it that the text can be had back from the glyphs. */
final class StretchShaper {

    private static final String NOTHING = "\u200B";

    private final GlyphTexts texts;

    StretchShaper(GlyphTexts texts) {
        this.texts = texts;
    }

    /** Runs from left to right. A cluster that its glyphs do not spell becomes a run with its actual text. */
    List<Run> shape(Face face, String text, boolean rightToLeft) {
        GlyphLine line = new GlyphLine(face, text, rightToLeft);
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < line.size();) {
            int to = line.clusterEnd(i);
            String cluster = line.clusterText(i);
            if (!spelled(face, line, i, to, cluster, rightToLeft)) {
                if (i > from) {
                    runs.add(line.run(face, from, i, null));
                }
                runs.add(line.run(face, i, to, cluster));
                from = to;
            }
            i = to;
        }
        if (line.size() > from) {
            runs.add(line.run(face, from, line.size(), null));
        }
        return runs;
    }

    private boolean spelled(Face face, GlyphLine line, int from, int to, String cluster, boolean rightToLeft) {
        if (to == from + 1) {
            return texts.claim(face, line.glyph(from), cluster);
        }
        int[] letters = cluster.codePoints().toArray();
        boolean paired = letters.length == to - from;
        boolean spelled = paired;
        for (int i = from; i < to; i++) {
            int place = rightToLeft ? to - 1 - i : i - from;
            String own = paired && face.glyph(letters[place]) == line.glyph(i)
                    ? Character.toString(letters[place]) : null;
            spelled &= own != null;
            // Every glyph needs some text. The whole cluster goes to its first glyph, nothing to the others.
            String text = own != null ? own : i == from ? cluster : NOTHING;
            spelled &= texts.claim(face, line.glyph(i), text);
        }
        return spelled;
    }
}
