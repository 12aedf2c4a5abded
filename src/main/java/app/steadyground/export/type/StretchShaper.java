package app.steadyground.export.type;

import java.util.ArrayList;
import java.util.List;

/** Shapes a stretch of text that one face has, and sees to it that the text can be had back from the glyphs. */
final class StretchShaper {

    /** What a glyph stands for that only helps another one: a dot, a mark. Unicode's name for it is a space. */
    private static final String NOTHING = "\u200B";

    private final GlyphTexts texts;

    StretchShaper(GlyphTexts texts) {
        this.texts = texts;
    }

    /** Runs from left to right. A cluster that its glyphs do not spell becomes runs with their actual text. */
    List<Run> shape(Face face, String text, boolean rightToLeft) {
        GlyphLine line = new GlyphLine(face, text, rightToLeft);
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < line.size();) {
            int to = line.clusterEnd(i);
            String cluster = line.clusterText(i);
            boolean spelled = to == i + 1 && texts.claim(face, line.glyph(i), cluster);
            if (!spelled) {
                if (i > from) {
                    runs.add(line.run(face, from, i, null));
                }
                addCluster(runs, face, line, i, to, cluster);
                from = to;
            }
            i = to;
        }
        if (line.size() > from) {
            runs.add(line.run(face, from, line.size(), null));
        }
        return runs;
    }

    private void addCluster(List<Run> runs, Face face, GlyphLine line, int from, int to, String cluster) {
        int spacing = -1;
        int spacingGlyphs = 0;
        for (int i = from; i < to; i++) {
            if (face.width(line.glyph(i)) > 0) {
                spacing = i;
                spacingGlyphs++;
            }
        }
        for (int i = from; i < to && to > from + 1; i++) {
            texts.claim(face, line.glyph(i), ownText(face, line.glyph(i), cluster, i == spacing));
        }
        if (to > from + 1 && spacingGlyphs == 1) {
            // Readers take the place of a word from the first and last glyph of its span. So the letter carries the
            // text alone, and its dots and marks, which stand above or below, say nothing.
            runs.add(line.marks(face, from, to, spacing));
            runs.add(line.letter(face, from, to, spacing, cluster));
        } else {
            runs.add(line.run(face, from, to, cluster));
        }
    }

    /** For readers that know no actual text: the glyph's own letter, if it is one of the cluster's. */
    private static String ownText(Face face, int glyph, String cluster, boolean whole) {
        return cluster.codePoints().filter(letter -> face.glyph(letter) == glyph).mapToObj(Character::toString)
                .findFirst().orElse(whole ? cluster : NOTHING);
    }
}
